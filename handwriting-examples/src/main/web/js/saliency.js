import { byId, bytesOf } from './page.js';
import { PAPER } from './ink.js';
import { colours, rgb } from './colours.js';
import { fitted } from './size.js';
import { get, on, set } from './store.js';
import { repaint } from './frames.js';
import { paint as paintStroke } from './pen.js';

/** Lights the strokes that decided: green spoke for the answer, red against it. */
const canvas = byId('saliency');
const button = byId('saliency-switch');
const context = canvas.getContext('2d');
const size = fitted(canvas, () => paint());
const SIDE = 28;
const PEN = 3;
const INK = 60;
const field = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
const fieldContext = field.getContext('2d');
const dots = fieldContext.createImageData(SIDE, SIDE);
let lit = null;

/** Where ink lies: left, top, width, height. */
function boxOfGlyph(bytes) {
  let [left, top, right, bottom] = [SIDE, SIDE, -1, -1];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] < INK) continue;
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, long: Math.max(right - left, bottom - top) + 1 - PEN };
}

function boxOfInk(strokes) {
  let [left, top, right, bottom] = [PAPER, PAPER, 0, 0];
  for (const { values, length } of strokes) {
    for (let i = 0; i < length; i += 3) {
      left = Math.min(left, values[i]);
      right = Math.max(right, values[i]);
      top = Math.min(top, values[i + 1]);
      bottom = Math.max(bottom, values[i + 1]);
    }
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, long: Math.max(right - left, bottom - top) };
}

/** Where the glyph's pixels lie on the paper: its corner and the side of a pixel; null where there is but a dot. */
function placeOf({ glyph, strokes }) {
  const there = boxOfGlyph(bytesOf(glyph));
  const here = boxOfInk(strokes);
  if (here.long <= 4 || there.long <= 0) return null;
  const pixel = here.long / there.long;
  return { x: here.x - (there.x + 0.5) * pixel, y: here.y - (there.y + 0.5) * pixel, pixel };
}

function around(values, x, y) {
  let sum = 0;
  for (let row = y - 1; row <= y + 1; row++) {
    for (let column = x - 1; column <= x + 1; column++) {
      if (row >= 0 && row < SIDE && column >= 0 && column < SIDE) sum += values[row * SIDE + column];
    }
  }
  return sum / 9;
}

/** How much each pixel and those around it spoke for the answer; 1 is the most of all ink. */
function lightsOf({ saliency, glyph }) {
  const ink = bytesOf(glyph);
  const lights = Float32Array.from(ink, (_, i) => around(saliency.values, i % SIDE, Math.floor(i / SIDE)));
  const most = lights.reduce((most, light, i) => (ink[i] < INK ? most : Math.max(most, Math.abs(light))), 1e-6);
  return lights.map((light) => light / most);
}

/** The lights as a picture of one colour a pixel. */
function colour(lights, ink) {
  const [plain, spoke, against] = [rgb(ink), rgb('emerald'), rgb('red')];
  const { data } = dots;
  lights.forEach((light, i) => {
    const share = Math.min(1, 1.3 * Math.abs(light));
    const full = light > 0 ? spoke : against;
    for (let c = 0; c < 3; c++) data[4 * i + c] = plain[c] + share * (full[c] - plain[c]);
    data[4 * i + 3] = 255;
  });
  fieldContext.putImageData(dots, 0, 0);
}

/** The strokes are painted as one shape, and the colours laid over it: where strokes overlap nothing adds up. */
function paint() {
  const scale = (size.width * size.ratio) / PAPER;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, PAPER, PAPER);
  canvas.classList.toggle('lit', lit !== null);
  if (!lit) return;
  const ink = get('paper') === 'dark' ? 'ink-on-dark' : 'ink-on-light';
  context.fillStyle = context.strokeStyle = colours[ink];
  for (const stroke of lit.strokes) paintStroke(context, stroke, 0, true);
  const place = placeOf(lit);
  if (!place) return;
  colour(lightsOf(lit), ink);
  context.globalCompositeOperation = 'source-atop';
  context.drawImage(field, place.x, place.y, SIDE * place.pixel, SIDE * place.pixel);
  context.globalCompositeOperation = 'source-over';
}

function take(reading) {
  lit = reading?.saliency && reading.glyph && get('saliency-on') ? reading : null;
  repaint(paint);
}

export function start() {
  set('saliency-on', true);
  button.addEventListener('click', () => {
    set('saliency-on', !get('saliency-on'));
    button.setAttribute('aria-pressed', String(get('saliency-on')));
    if (!get('saliency-on')) take(null);
  });
  on('reading', take);
  on('ink', ({ drawing }) => { if (drawing && lit) take(null); });
  on('theme', () => repaint(paint));
  on('paper', () => repaint(paint));
}
