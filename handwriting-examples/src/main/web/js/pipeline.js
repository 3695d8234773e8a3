import { byId, bytesOf, make, write } from './page.js';
import { PAPER } from './ink.js';
import { get, on } from './store.js';
import { paint as paintStroke } from './pen.js';
import { paintHeat } from './heat.js';
import { repaintCalmly } from './frames.js';

/** Every picture on the way from the drawing to the glyph, and at its end what decided. */
const place = byId('pipeline');
const empty = make('li', { className: 'empty', textContent: 'Draw something: here stands what becomes of it, step by step.' });
const TITLES = { GREY: 'Grey picture', INK: 'Ink found', SCALED: 'Scaled to fit', PEN: 'Pen evened', ALIGNED: 'Centred', SOFTENED: 'Softened' };
let steps = [];
let shown = null;

function stepOf() {
  const canvas = make('canvas', { width: 1, height: 1 });
  const name = make('span');
  const measure = make('small');
  const item = make('li', {}, make('div', { className: 'frame' }, canvas), make('p', {}, name, measure));
  return { item, canvas, context: canvas.getContext('2d'), name, measure, image: null };
}

function build(count) {
  steps = Array.from({ length: count }, stepOf);
  place.replaceChildren(...(count > 0 ? steps.map(({ item }) => item) : [empty]));
}

function resize(step, title, width, height) {
  write(step.name, title);
  write(step.measure, `${width}×${height}`);
  if (step.canvas.width === width && step.canvas.height === height && step.image) return;
  step.canvas.width = width;
  step.canvas.height = height;
  step.image = step.context.createImageData(width, height);
}

/** What the user drew, before anybody saw it. */
function showDrawing(step, strokes) {
  resize(step, get('send-as') === 'picture' ? 'Your picture' : 'Your strokes', PAPER, PAPER);
  const { context } = step;
  context.clearRect(0, 0, PAPER, PAPER);
  context.fillStyle = context.strokeStyle = '#f2fbff';
  for (const stroke of strokes) paintStroke(context, stroke, 0, true);
}

function showPicture(step, { step: made, title, width, height, pixels }) {
  resize(step, TITLES[made] ?? title, width, height);
  const bytes = bytesOf(pixels);
  const { data } = step.image;
  for (let i = 0, to = 0; i < bytes.length; i++, to += 4) {
    data[to] = data[to + 1] = data[to + 2] = bytes[i];
    data[to + 3] = 255;
  }
  step.context.putImageData(step.image, 0, 0);
}

function showHeat(step, { saliency, glyph }) {
  resize(step, `Decided for ${saliency.label}`, saliency.side, saliency.side);
  paintHeat(step.image.data, saliency.values, bytesOf(glyph));
  step.context.putImageData(step.image, 0, 0);
}

function paint() {
  if (!shown) return;
  const { pipeline, saliency, strokes } = shown;
  const count = pipeline.length + 2;
  if (count !== steps.length || place.firstElementChild === empty) build(count);
  showDrawing(steps[0], strokes);
  pipeline.forEach((picture, i) => showPicture(steps[i + 1], picture));
  steps[count - 1].item.classList.toggle('fading', !saliency);
  if (saliency && shown.glyph) showHeat(steps[count - 1], shown);
  shown = null;
}

export function start() {
  build(0);
  on('reading', (reading) => {
    if (!reading || reading.verdict === 'BLANK') {
      shown = null;
      build(0);
    } else if (reading.pipeline) {
      shown = reading;
      repaintCalmly(paint);
    }
  });
}
