import { byId, write } from './page.js';
import { clear } from './ink.js';
import { correctReading } from './feedback.js';
import { get, on } from './store.js';
import { notice } from './notices.js';

/** Teaching by dictation: the page says what to write, and what is misread is learnt. */
const place = byId('practice');
const next = byId('practice-next');
let wanted = [];
let asked = 0;
let learnt = 0;

function shuffled(labels) {
  const all = [...labels];
  for (let i = all.length - 1; i > 0; i--) {
    const other = Math.floor(Math.random() * (i + 1));
    [all[i], all[other]] = [all[other], all[i]];
  }
  return all;
}

function begin() {
  if (!get('hand')) byId('learn').click();
  byId('mode').querySelector('[value="character"]').click();
  wanted = shuffled(get('labels') ?? []);
  asked = learnt = 0;
  place.hidden = wanted.length === 0;
  ask();
  byId('draw').focus({ preventScroll: true });
  byId('stage').scrollIntoView({ block: 'nearest' });
}

function ask() {
  clear();
  if (asked >= wanted.length) return end();
  write(byId('practice-label'), wanted[asked]);
  write(byId('practice-count'), `${asked + 1} of ${wanted.length}`);
}

function skip() {
  asked++;
  ask();
}

async function take() {
  const label = wanted[asked];
  const reading = get('reading');
  next.disabled = true;
  try {
    if (reading.label !== label || reading.verdict !== 'ACCEPTED') {
      await correctReading(reading, label);
      learnt++;
    }
    skip();
  } catch (problem) {
    next.disabled = false;
    notice(problem.message, 'bad');
  }
}

function end() {
  place.hidden = true;
  const read = `${asked} written, ${learnt} of them learnt`;
  notice(asked > 0 ? `${read}; the others were read rightly.` : 'Nothing was written.', 'good');
}

export function start() {
  byId('teach').addEventListener('click', begin);
  byId('practice-skip').addEventListener('click', skip);
  byId('practice-end').addEventListener('click', () => { end(); clear(); });
  next.addEventListener('click', take);
  on('reading', (reading) => { next.disabled = !reading || reading.verdict === 'BLANK'; });
}
