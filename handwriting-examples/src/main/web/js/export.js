import { byId, download, make, write } from './page.js';
import { on } from './store.js';

/** The readings of this session, one a finished stroke, to be taken away as a file. */
const MOST = 2000;
const SHOWN = 24;
const place = byId('session');
let readings = [];

function take(reading) {
  if (!reading || reading.drawing || reading.verdict === 'BLANK') return;
  const last = readings.at(-1);
  if (last?.judged && last.strokes === reading.strokes) return; // read again in the hand that it was taught
  const entry = entryOf(reading);
  if (last && continues(last.strokes, reading.strokes)) readings[readings.length - 1] = entry;
  else readings.push(entry);
  if (readings.length > MOST) readings = readings.slice(-MOST);
  show();
}

/** A word is a reading, too. */
function takeWord(word) {
  if (!word) return;
  const ranking = word.candidates.map(({ text, probability }) => ({ label: text, probability }));
  take({ ...word, label: word.text, confidence: 100 * word.confidence, ranking, inference_ms: word.reading_ms });
}

/** The same drawing read again, with more strokes or fewer, is one reading. */
function continues(before, now) {
  return before[0] === now[0];
}

function entryOf({ model, label, confidence, verdict, ranking = [], inference_ms: took, strokes }) {
  return { time: new Date().toISOString(), model, label, confidence, verdict, inference_ms: took, ranking, judged: '', corrected: '', strokes };
}

function show() {
  const chips = readings.slice(-SHOWN).reverse().map(({ label, verdict, judged, corrected }) =>
    make('li', { textContent: corrected || label, data: { verdict, judged } }));
  place.replaceChildren(...chips);
  write(byId('session-count'), `${readings.length} read`);
  byId('export-csv').disabled = byId('export-json').disabled = readings.length === 0;
}

/** What is judged is a reading, even when the pen had only just left the paper. */
function judge({ judged, label, reading }) {
  take({ ...reading, drawing: false });
  const last = readings.at(-1);
  if (!last) return;
  last.judged = judged;
  last.corrected = judged === 'wrong' ? label : '';
  show();
}

const COLUMNS = ['time', 'model', 'label', 'confidence', 'verdict', 'inference_ms', 'judged', 'corrected'];

/** Quoted as RFC 4180 wants it; what a spreadsheet would take for a formula is made text. */
function field(value) {
  const text = typeof value === 'number' ? String(Math.round(1000 * value) / 1000) : String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csv() {
  const ranks = [1, 2, 3, 4, 5].flatMap((place) => [`label_${place}`, `probability_${place}`]);
  const lines = readings.map((entry) => [
    ...COLUMNS.map((column) => field(entry[column])),
    ...Array.from({ length: 5 }, (_, i) => [field(entry.ranking[i]?.label), field(entry.ranking[i]?.probability)]).flat(),
  ].join(','));
  return [[...COLUMNS, ...ranks].join(','), ...lines, ''].join('\r\n');
}

function json() {
  const written = readings.map(({ strokes, ...entry }) => ({ ...entry, strokes: strokes.map((stroke) => stroke.toWire()) }));
  return JSON.stringify({ exported: new Date().toISOString(), readings: written }, null, 1);
}

export function start() {
  on('reading', take);
  on('word', takeWord);
  on('judged', judge);
  byId('export-csv').addEventListener('click', () => download('readings.csv', csv(), 'text/csv'));
  byId('export-json').addEventListener('click', () => download('readings.json', json(), 'application/json'));
}
