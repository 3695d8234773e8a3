import { askLabel } from './label-dialog.js';
import { byId } from './page.js';
import { clear } from './ink.js';
import { get, on, tell } from './store.js';
import { notice } from './notices.js';

/** Right or wrong: what was misread is kept by the server, to learn from. */
const right = byId('right');
const wrong = byId('wrong');

function praise() {
  tell('judged', { judged: 'right', reading: get('reading') });
  notice('Thank you.', 'good');
  clear();
}

async function correct() {
  const label = await askLabel();
  const reading = get('reading');
  if (label === null || !reading) return;
  try {
    const stored = await store(reading, label);
    tell('judged', { judged: 'wrong', label, reading });
    tell('feedback-stored', stored);
    notice(`Stored: this is ${label}.`, 'good');
    clear();
  } catch (problem) {
    notice(problem.message, 'bad');
  }
}

async function store({ strokes, label: answered, model, confidence }, label) {
  const body = { strokes: strokes.map((stroke) => stroke.toWire()), label, model, answered, confidence: confidence / 100 };
  const response = await fetch('/save_feedback', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => { throw new Error('The server is away; nothing was stored.'); });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? 'The server did not store it.');
  return answer;
}

export function start() {
  right.addEventListener('click', praise);
  wrong.addEventListener('click', correct);
  on('reading', (reading) => {
    const judgeable = Boolean(reading) && reading.verdict !== 'BLANK';
    if (right.disabled === judgeable) right.disabled = wrong.disabled = !judgeable;
  });
}
