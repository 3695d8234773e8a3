import { byId, knowing, make, percent, write } from './page.js';
import { get, on } from './store.js';
import { repaintCalmly } from './frames.js';

/** The answer, large, with how sure it is; in words when it is no character. */
const card = byId('answer');
const label = byId('label');
const dial = byId('dial');
const ranks = Array.from({ length: 5 }, () => {
  const name = make('b');
  const share = make('span');
  return { name, share, item: make('li', { hidden: true }, name, share) };
});
const PAUSE = 700;
let speaking = 0;

const WORDS = {
  BLANK: 'Nothing is drawn.',
  UNSURE: 'This could be several characters.',
  UNFAMILIAR: 'This does not look like a character that the model knows.',
};

function sentence({ verdict, sentence: words, label: name }) {
  if (verdict === 'ACCEPTED') return /^\d$/.test(name) ? 'A digit.' : /^[a-z]$/.test(name) ? 'A lower-case letter.' : 'A capital letter.';
  return words || WORDS[verdict] || '';
}

function showLabel(text) {
  if (label.textContent === text) return;
  label.textContent = text;
  label.classList.toggle('long', text.length > 3);
  label.classList.remove('new');
  requestAnimationFrame(() => label.classList.add('new'));
}

function showRanking(ranking) {
  for (let i = 0; i < ranks.length; i++) {
    const candidate = ranking[i];
    ranks[i].item.hidden = !candidate;
    if (!candidate) continue;
    write(ranks[i].name, candidate.label);
    write(ranks[i].share, percent(candidate.probability));
  }
}

function speak(words) {
  clearTimeout(speaking);
  speaking = setTimeout(() => write(byId('spoken'), words), PAUSE);
}

function rest() {
  card.dataset.verdict = 'BLANK';
  showLabel('');
  showRanking([]);
  dial.setAttribute('stroke-dasharray', '0 100');
  write(byId('confidence'), '');
  write(byId('speed'), '');
  write(byId('verdict'), 'Draw, and it is read as you go.');
  speak('');
}

function show(reading) {
  if (!reading) return rest();
  const { verdict, confidence } = reading;
  const blank = verdict === 'BLANK';
  if (card.dataset.verdict !== verdict) card.dataset.verdict = verdict;
  showLabel(blank ? '' : verdict === 'UNFAMILIAR' ? '?' : reading.label);
  const believed = verdict === 'ACCEPTED' || verdict === 'UNSURE';
  dial.setAttribute('stroke-dasharray', `${believed ? confidence.toFixed(1) : 0} 100`);
  write(byId('confidence'), believed ? percent(confidence / 100) : '');
  write(byId('verdict'), sentence(reading));
  repaintCalmly(showRest);
  if (!reading.drawing) speak(spoken(reading));
}

/** What need not keep up with the pen. */
function showRest() {
  const reading = get('reading');
  if (!reading) return;
  const { verdict, inference_ms: took, preparing_ms: prepared, ranking = [], hand_corrections: known = 0 } = reading;
  const blank = verdict === 'BLANK';
  showRanking(blank ? [] : ranking);
  const preparing = prepared === undefined ? '' : ` · prepared in ${prepared.toFixed(1)}\u00a0ms`;
  write(byId('speed'), blank ? '' : `read in ${took.toFixed(1)}\u00a0ms${preparing}${knowing(known)}`);
}

function spoken(reading) {
  const { verdict, label: name, confidence, ranking = [] } = reading;
  if (verdict === 'ACCEPTED') return `${name}, ${Math.round(confidence)} percent sure. ${sentence(reading)}`;
  if (verdict === 'UNSURE' && ranking.length > 1) return `${sentence(reading)} Perhaps ${ranking[0].label} or ${ranking[1].label}.`;
  return sentence(reading);
}

export function start() {
  byId('ranking').append(...ranks.map(({ item }) => item));
  on('reading', show);
}
