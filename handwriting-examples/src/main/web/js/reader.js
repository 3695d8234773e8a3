import { PAPER, paperWidth } from './ink.js';
import { get, on, set, tell } from './store.js';
import { offer } from './exchange.js';
import { paint } from './pen.js';

/** Asks for the drawing to be read, and tells what came back. */
const FAST = 30;
const ORDERS = { character: 'predict', word: 'predict_text' };
const ANSWERS = { character: 'reading', word: 'word' };
const picture = Object.assign(document.createElement('canvas'), { width: PAPER, height: PAPER });
const context = picture.getContext('2d', { willReadFrequently: true });
let number = 0;
let asked = null;
let trip = 0;

/** Mid-stroke the pictures are left out on a slow line; the reasons are asked for when the pen rests. */
function details(drawing) {
  if (!drawing) return get('saliency-on') ? ['activations', 'maps', 'pipeline', 'saliency'] : ['activations', 'maps', 'pipeline'];
  return trip < FAST ? ['activations', 'maps', 'pipeline'] : ['activations'];
}

function image(strokes) {
  const dark = get('paper') === 'dark';
  picture.width = paperWidth();
  context.fillStyle = dark ? '#000' : '#fff';
  context.fillRect(0, 0, picture.width, PAPER);
  context.fillStyle = context.strokeStyle = dark ? '#fff' : '#000';
  for (const stroke of strokes) paint(context, stroke, 0, true);
  return picture.toDataURL('image/png');
}

function question(mode, drawing) {
  const asked = mode === 'word' ? { details: drawing ? [] : ['drawings'], ...get('word-question') } : { details: details(drawing), ...get('question') };
  const hand = get('hand');
  return hand ? { hand, ...asked } : asked;
}

/** The drawing as it is sent: its strokes, or a picture of the paper. */
function formOf(strokes) {
  return get('send-as') === 'picture' ? { image: image(strokes) } : { strokes: strokes.map((stroke) => stroke.toWire()) };
}

/** A pattern is sent before anything is drawn, to hear at once whether it is one. */
function isNothing() {
  return get('ink').strokes.length === 0 && !(get('mode') === 'word' && get('word-question').pattern);
}

function build() {
  const mode = get('mode');
  const { strokes, drawing, at } = get('ink');
  if (isNothing()) return null;
  const form = formOf(strokes);
  asked = { id: ++number, mode, strokes, form, drawing, at, sent: performance.now() };
  return { type: ORDERS[mode], data: { id: number, ...question(mode, drawing), ...form } };
}

function ask() {
  if (!get('ink')) return;
  if (isNothing()) {
    asked = null;
    const answer = ANSWERS[get('mode')];
    if (get(answer)) set(answer, null);
  } else {
    offer(build);
  }
}

function answered(prediction) {
  if (!asked || prediction.id !== asked.id || asked.mode !== get('mode')) return;
  const { mode, strokes, form, drawing, at, sent } = asked;
  trip += 0.2 * (performance.now() - sent - trip);
  set(ANSWERS[mode], { ...prediction, strokes, form, drawing });
  if (at > 0) requestAnimationFrame(() => tell('latency', performance.now() - at));
}

export function start() {
  on('ink', ask);
  on('question', () => get('mode') === 'character' && ask());
  on('word-question', () => get('mode') === 'word' && ask());
  on('hand', ask);
  on('send-as', ask);
  on('saliency-on', ask);
  on('paper', () => get('send-as') === 'picture' && ask());
  on('connection', (state) => state === 'open' && ask());
  on('message:prediction', answered);
  on('message:text_prediction', answered);
  on('message:model_reset', ask);
}
