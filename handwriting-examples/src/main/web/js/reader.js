import { PAPER } from './ink.js';
import { get, on, set, tell } from './store.js';
import { offer } from './socket.js';
import { paint } from './pen.js';

/** Asks for the drawing to be read, and tells what came back. */
const FAST = 30;
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
  context.fillStyle = dark ? '#000' : '#fff';
  context.fillRect(0, 0, PAPER, PAPER);
  context.fillStyle = context.strokeStyle = dark ? '#fff' : '#000';
  for (const stroke of strokes) paint(context, stroke, 0, true);
  return picture.toDataURL('image/png');
}

function build() {
  const { strokes, drawing, at } = get('ink');
  if (strokes.length === 0) return null;
  const message = { id: ++number, details: details(drawing), ...get('question') };
  if (get('send-as') === 'picture') message.image = image(strokes);
  else message.strokes = strokes.map((stroke) => stroke.toWire());
  asked = { id: number, strokes, drawing, at, sent: performance.now() };
  return message;
}

function ask() {
  const ink = get('ink');
  if (!ink || ink.strokes.length === 0) {
    asked = null;
    if (get('reading')) set('reading', null);
  } else {
    offer(build);
  }
}

function answered(prediction) {
  if (!asked || prediction.id !== asked.id) return;
  const { strokes, drawing, at, sent } = asked;
  trip += 0.2 * (performance.now() - sent - trip);
  set('reading', { ...prediction, strokes, drawing });
  if (at > 0) requestAnimationFrame(() => tell('latency', performance.now() - at));
}

export function start() {
  on('ink', ask);
  on('question', ask);
  on('send-as', ask);
  on('saliency-on', ask);
  on('paper', () => get('send-as') === 'picture' && ask());
  on('connection', (state) => state === 'open' && ask());
  on('message:prediction', answered);
  on('message:model_reset', ask);
}
