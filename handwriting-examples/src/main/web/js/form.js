import { byId, write } from './page.js';
import { keep, recall } from './kept.js';
import { get, on, set } from './store.js';

/** What a word may look like: any text, digits, or a pattern; a pattern that is none is told of beside it. */
const choice = byId('form');
const pattern = byId('pattern');
const refused = byId('form-refused');
const REST = 350;
let typing = 0;

/** Alphabets are for single characters; the form says what a word may hold. */
function question() {
  const { alphabet, ...rest } = get('question') ?? {};
  if (choice.value === 'digits') rest.alphabet = 'digits';
  if (choice.value === 'pattern' && pattern.value.trim()) rest.pattern = pattern.value.trim();
  return rest;
}

function ask() {
  clearTimeout(typing);
  byId('pattern-row').hidden = choice.value !== 'pattern';
  keep('form', choice.value);
  keep('pattern', pattern.value);
  refuse('');
  set('word-question', question());
}

function refuse(sentence) {
  write(refused, sentence);
  pattern.setAttribute('aria-invalid', String(sentence !== '' && choice.value === 'pattern'));
}

export function start() {
  choice.value = recall('form', 'any');
  if (!choice.value) choice.value = 'any';
  pattern.value = recall('pattern', '');
  ask();
  choice.addEventListener('change', () => { ask(); if (choice.value === 'pattern') pattern.focus(); });
  pattern.addEventListener('input', () => { clearTimeout(typing); typing = setTimeout(ask, REST); });
  pattern.addEventListener('change', ask);
  on('question', ask);
  on('word', () => refuse(''));
  on('message:error', ({ request, error }) => { if (request === 'predict_text') refuse(error); });
}
