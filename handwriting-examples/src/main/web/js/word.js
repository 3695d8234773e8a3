import { byId, knowing, make, percent, served, write } from './page.js';
import { on, tell } from './store.js';
import { repaintCalmly } from './frames.js';

/** The text that was read, large, with what else it may be and what each character looks like by itself. */
const card = byId('word');
const text = byId('text');
const others = byId('others');
const list = byId('characters');
const PAUSE = 700;
const OTHERS = 3;
const SHARES = 3;
let latest = null;
let speaking = 0;

const RESTING = 'Write, and it is read as you go.';

function sentence({ verdict, sentence: words }) {
  return verdict === 'ACCEPTED' ? 'Every character is clear.' : words;
}

function speak(words) {
  clearTimeout(speaking);
  speaking = setTimeout(() => write(byId('word-spoken'), words), PAUSE);
}

function show(word) {
  latest = word;
  const blank = !word || word.verdict === 'BLANK';
  card.dataset.verdict = blank ? 'BLANK' : word.verdict;
  write(text, blank ? '' : word.text);
  write(byId('text-confidence'), blank || !word.text ? '' : percent(word.confidence));
  write(byId('text-verdict'), blank ? RESTING : sentence(word));
  repaintCalmly(showRest);
  if (!word?.drawing) speak(blank ? '' : spoken(word));
}

function spoken(word) {
  if (!word.text) return sentence(word);
  return `${[...word.text].join(' ')}, ${Math.round(100 * word.confidence)} percent sure. ${sentence(word)}`;
}

/** What need not keep up with the pen. */
function showRest() {
  const { candidates = [], characters = [], reading_ms: took, hand_corrections: known = 0 } = latest ?? {};
  const blank = !latest || latest.verdict === 'BLANK';
  write(byId('text-speed'), blank ? '' : `read in ${took.toFixed(1)}\u00a0ms${knowing(known)}`);
  others.replaceChildren(...candidates.slice(1, 1 + OTHERS).map(({ text: other, probability }) =>
    make('li', {}, make('b', { textContent: other }), make('span', { textContent: percent(probability) }))));
  others.hidden = others.childElementCount === 0;
  list.replaceChildren(...characters.map(characterOf));
  list.hidden = characters.length === 0;
}

function characterOf({ text: letter, ranking, verdict }) {
  const bars = ranking.slice(0, SHARES).map(({ label, probability }) => barOf(label, probability, isSame(label, letter)));
  return make('li', { data: { verdict } }, letterOf(letter), make('ol', { className: 'shares' }, ...bars));
}

function letterOf(letter) {
  const title = served ? `Not ${letter}? Say what it is.` : letter;
  return make('button', { type: 'button', className: 'letter', textContent: letter, title, ariaLabel: title, disabled: !served });
}

/** The parts of the drawing are told when the pen rests. */
function misread(event) {
  const item = event.target.closest('.letter')?.parentElement;
  const character = latest?.characters[[...list.children].indexOf(item)];
  if (character?.drawing) tell('misread', { ...character, model: latest.model });
}

/** Capitals and small letters that look alike have one label. */
function isSame(label, letter) {
  return label.toLowerCase() === letter.toLowerCase();
}

function barOf(label, probability, chosen) {
  const bar = make('i', { ariaHidden: 'true' });
  bar.style.setProperty('--share', probability.toFixed(3));
  return make('li', { className: chosen ? 'chosen' : '' }, make('b', { textContent: label }), bar, make('span', { textContent: percent(probability, 0) }));
}

export function start() {
  on('word', show);
  list.addEventListener('click', misread);
}
