import { keep } from './kept.js';
import { set } from './store.js';
import { turnTo } from './ink.js';

/** One character or a word: what is written decides which paper lies there and what is told of it. */
const { dataset } = document.documentElement;
const choice = document.getElementById('mode');

function choose(mode) {
  dataset.mode = mode;
  set('mode', mode);
  turnTo(mode);
}

export function start() {
  choice.querySelector(`[value="${dataset.mode}"]`).checked = true;
  choose(dataset.mode);
  choice.addEventListener('change', ({ target }) => {
    keep('mode', target.value);
    choose(target.value);
  });
}
