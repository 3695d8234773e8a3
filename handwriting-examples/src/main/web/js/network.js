import { byId, still } from './page.js';
import { colours } from './colours.js';
import { endX, faintest, layout, paintRest, wire } from './wires.js';
import { fitted } from './size.js';
import { get, on } from './store.js';
import { glyphPicture } from './layers.js';
import { paintNodes } from './nodes.js';
import { repaintCalmly } from './frames.js';

/** The network at work: wires light up with the product of the activations at their ends. */
const canvas = byId('network');
const context = canvas.getContext('2d');
const rest = document.createElement('canvas');
const restContext = rest.getContext('2d');
const size = fitted(canvas, () => plan());
const PAUSE = 24;
const GRADES = 4;
const ONE = new Float32Array([1]);
let scene = null;
let hidden = [];
let shown = [];
let glyph = null;

function plan() {
  if (size.width === 0) return;
  const layers = hidden.length > 0 ? hidden : resting();
  scene = layout(size, layers, get('labels') ?? []);
  shown = layers.map(({ levels }, i) => (shown[i]?.length === levels.length ? shown[i] : new Float32Array(levels.length)));
  rest.width = canvas.width;
  rest.height = canvas.height;
  restContext.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
  paintRest(restContext, scene);
  paint();
}

/** The layers that the model's card names, while nothing is drawn. */
function resting() {
  return (get('model')?.layers ?? [])
    .filter(({ kind }) => kind !== 'OUTPUT')
    .map(({ name, shape }) => ({ name, levels: new Float32Array(Math.min(16, shape[0])), strip: null }));
}

function take(layers) {
  const before = hidden.map(({ name }) => name).join();
  hidden = (layers ?? []).filter(({ kind }) => kind !== 'OUTPUT');
  glyph = layers ? glyphPicture() : null;
  if (hidden.map(({ name }) => name).join() !== before) plan();
  repaintCalmly(paint, PAUSE);
}

/** Moves what is shown towards what was answered; true while it still moves. */
function approach() {
  let moving = false;
  for (let i = 0; i < shown.length; i++) {
    const target = hidden[i]?.levels;
    for (let j = 0; j < shown[i].length; j++) {
      const gap = (target ? target[j] : 0) - shown[i][j];
      moving ||= Math.abs(gap) > 0.02;
      shown[i][j] += still.matches || Math.abs(gap) <= 0.02 ? gap : 0.4 * gap;
    }
  }
  return moving;
}

function paint() {
  if (!scene) return;
  const moving = approach();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(rest, 0, 0);
  context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
  for (let i = 0; i < shown.length; i++) paintBetween(i);
  const reading = hidden.length > 0 ? get('reading') : null;
  if (reading) paintEnds(reading);
  context.globalAlpha = 1;
  paintNodes(context, scene, hidden, shown, glyph);
  if (moving) repaintCalmly(paint, PAUSE);
}

/** The wires that arrive at a column, in a few grades of strength, one path each. */
function paintBetween(i) {
  const { columns, glyph: box, tile } = scene;
  const [here, before] = [columns[i], columns[i - 1]];
  const least = faintest(shown[i], before ? shown[i - 1] : ONE);
  for (let grade = 0; grade < GRADES; grade++) {
    const floor = least + ((1 - least) * grade) / GRADES;
    const ceiling = floor + (1 - least) / GRADES + (grade === GRADES - 1 ? 1 : 0);
    context.beginPath();
    for (let to = 0; to < here.ys.length; to++) {
      for (let from = 0; from < (before ? before.ys.length : 1); from++) {
        const strength = shown[i][to] * (before ? shown[i - 1][from] : 1);
        if (strength < floor || strength >= ceiling) continue;
        if (before) wire(context, before.x + tile / 2, before.ys[from], here.x - tile / 2, here.ys[to]);
        else wire(context, box.size, box.y + box.size / 2, here.x - tile / 2, here.ys[to]);
      }
    }
    context.strokeStyle = grade === GRADES - 1 ? colours.emerald : colours.cyan;
    context.globalAlpha = 0.16 + 0.22 * grade;
    context.lineWidth = 0.7 + 0.35 * grade;
    context.stroke();
  }
}

function paintEnds({ ranking = [], labels = [] }) {
  for (let place = Math.min(ranking.length, 5) - 1; place >= 0; place--) {
    const end = labels.length === scene.ends.labels.length ? labels.indexOf(ranking[place].label) : -1;
    const strength = Math.sqrt(ranking[place].probability);
    if (end < 0 || strength < 0.08) continue;
    context.strokeStyle = place === 0 ? colours.emerald : colours.red;
    paintEnd(end, strength, place === 0);
  }
}

function paintEnd(end, strength, first) {
  const { columns, ends, tile } = scene;
  const last = columns.at(-1);
  const levels = shown.at(-1);
  for (let from = 0; from < last.ys.length; from++) {
    const alpha = levels[from] * strength;
    if (alpha < 0.06) continue;
    context.globalAlpha = Math.min(1, alpha);
    context.lineWidth = first ? 0.8 + 1.4 * alpha : 0.8;
    context.beginPath();
    wire(context, last.x + tile / 2, last.ys[from], endX(ends, end) - 8, ends.ys[end]);
    context.stroke();
  }
}

function describe(reading) {
  if (reading?.drawing) return;
  const words = reading?.layers ? `The network reads ${reading.label || 'nothing'} through ${reading.layers.length} layers` : 'The network at rest';
  canvas.setAttribute('aria-label', words);
}

export function start() {
  on('layers', take);
  on('labels', plan);
  on('model', plan);
  on('theme', plan);
  on('reading', describe);
  document.fonts?.ready.then(plan);
}
