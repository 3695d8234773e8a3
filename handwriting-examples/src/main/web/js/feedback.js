import { askLabel } from './label-dialog.js';
import { byId } from './page.js';
import { clear } from './ink.js';
import { get, on, tell } from './store.js';
import { notice } from './notices.js';
import { post } from './post.js';

/** Right or wrong: what was misread is kept by the server, to learn from, and learnt at once for one's own hand. */
const right = byId('right');
const wrong = byId('wrong');

function praise() {
  tell('judged', { judged: 'right', reading: get('reading') });
  notice('Thank you.', 'good');
  clear();
}

/** Tells the server what was drawn; without the switch for learning it is kept, and no more. */
export function correctReading(reading, label) {
  return correct({ ...reading, confidence: reading.confidence / 100 }, label);
}

async function correct({ form, model, label: answered, confidence }, label) {
  const body = { ...form, label, model, answered, confidence };
  const hand = get('hand');
  if (hand) body.hand = hand;
  const stored = await post('/save_feedback', body);
  tell('feedback-stored', stored);
  return stored;
}

async function askAndCorrect() {
  const reading = get('reading');
  const label = await askLabel();
  if (label === null || !reading) return;
  try {
    await correctReading(reading, label);
    tell('judged', { judged: 'wrong', label, reading });
    thank(label);
    if (!get('hand')) clear();
  } catch (problem) {
    notice(problem.message, 'bad');
  }
}

/** One character of a word is corrected by its part of the drawing. */
async function correctCharacter({ drawing: form, label: answered, confidence, model }) {
  const label = await askLabel();
  if (label === null) return;
  try {
    await correct({ form, model, label: answered, confidence }, label);
    thank(label);
  } catch (problem) {
    notice(problem.message, 'bad');
  }
}

function thank(label) {
  notice(get('hand') ? `Learnt: this is your ${label}.` : `Stored: this is ${label}.`, 'good');
}

export function start() {
  right.addEventListener('click', praise);
  wrong.addEventListener('click', askAndCorrect);
  on('misread', correctCharacter);
  on('reading', (reading) => {
    const judgeable = Boolean(reading) && reading.verdict !== 'BLANK';
    if (right.disabled === judgeable) right.disabled = wrong.disabled = !judgeable;
  });
}
