import { byId, bytesOf } from './page.js';
import { PAPER } from './ink.js';
import { mixed } from './colours.js';
import { fitted } from './size.js';
import { get, on, set } from './store.js';
import { repaint } from './frames.js';
import { widthAt } from './pen.js';

/** Lights the strokes that decided: green spoke for the answer, red against it. */
const canvas = byId('saliency');
const button = byId('saliency-switch');
const context = canvas.getContext('2d');
const size = fitted(canvas, () => paint());
const SIDE = 28;
const PEN = 3;
let lit = null;

/** Where ink lies: left, top, width, height. */
function boxOfGlyph(bytes) {
  let [left, top, right, bottom] = [SIDE, SIDE, -1, -1];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] < 60) continue;
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

/** Tells for a place on the paper how much it spoke for the answer, from the pixels around it. */
function lightFor({ saliency, glyph, strokes }) {
  const there = boxOfGlyph(bytesOf(glyph));
  const here = boxOfInk(strokes);
  const scale = here.long > 4 ? there.long / here.long : 0;
  return (x, y) => around(saliency.values, there.x + (x - here.x) * scale, there.y + (y - here.y) * scale);
}

function around(values, x, y) {
  let sum = 0;
  for (let row = Math.round(y) - 1; row <= Math.round(y) + 1; row++) {
    for (let column = Math.round(x) - 1; column <= Math.round(x) + 1; column++) {
      if (row >= 0 && row < SIDE && column >= 0 && column < SIDE) sum += values[row * SIDE + column];
    }
  }
  return sum / 9;
}

function paint() {
  const scale = (size.width * size.ratio) / PAPER;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, PAPER, PAPER);
  canvas.classList.toggle('lit', lit !== null);
  if (!lit) return;
  const light = lightFor(lit);
  const lights = lit.strokes.map(({ values, points }) => Float32Array.from({ length: points }, (_, i) => light(values[3 * i], values[3 * i + 1])));
  const most = Math.max(1e-6, ...lights.map((one) => one.reduce((a, b) => Math.max(a, Math.abs(b)), 0)));
  context.lineCap = 'round';
  lit.strokes.forEach((stroke, i) => paintStroke(stroke, lights[i], most));
}

function paintStroke(stroke, lights, most) {
  const { values, points } = stroke;
  const ink = get('paper') === 'dark' ? 'ink-on-dark' : 'ink-on-light';
  for (let i = 1; i < points; i++) {
    const blend = context.createLinearGradient(values[3 * i - 3], values[3 * i - 2], values[3 * i], values[3 * i + 1]);
    blend.addColorStop(0, tintOf(lights[i - 1] / most, ink));
    blend.addColorStop(1, tintOf(lights[i] / most, ink));
    context.strokeStyle = blend;
    context.lineWidth = widthAt(stroke, i) * 1.04;
    context.beginPath();
    context.moveTo(values[3 * i - 3], values[3 * i - 2]);
    context.lineTo(values[3 * i], values[3 * i + 1]);
    context.stroke();
  }
}

function tintOf(strength, ink) {
  return mixed(ink, strength > 0 ? 'emerald' : 'red', Math.min(1, 1.3 * Math.abs(strength)));
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
