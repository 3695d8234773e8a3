import * as ink from './ink.js';
import { byId } from './page.js';
import { colours } from './colours.js';
import { fitted } from './size.js';
import { get, on, set } from './store.js';
import { hold, repaint } from './frames.js';
import { paint } from './pen.js';

/** The paper: takes what mouse, finger and pen give, and shows it. */
const canvas = byId('draw');
const stage = byId('stage');
const hint = byId('hint');
const context = canvas.getContext('2d');
const size = fitted(canvas, () => paintAll());
let stroke = null;
let pointer = null;
let painted = 0;
let rect = null;
let lastAt = 0;

function pressureOf(event) {
  return event.pointerType === 'pen' && event.pressure > 0 ? 0.35 + 1.1 * event.pressure : 1;
}

function take(event) {
  const scale = ink.paperWidth() / rect.width;
  stroke.add((event.clientX - rect.left) * scale, (event.clientY - rect.top) * scale, pressureOf(event));
}

function down(event) {
  if (stroke || event.button > 0) return;
  event.preventDefault();
  canvas.focus({ preventScroll: true });
  canvas.setPointerCapture(event.pointerId);
  rect = canvas.getBoundingClientRect();
  pointer = event.pointerId;
  stroke = ink.begin(get('brush'));
  painted = 0;
  take(event);
  lastAt = event.timeStamp;
  hold(true);
  repaint(paintNew);
}

function move(event) {
  if (event.pointerId !== pointer) return;
  const events = event.getCoalescedEvents?.() ?? [];
  if (events.length === 0) take(event);
  for (const one of events) take(one);
  lastAt = event.timeStamp;
  repaint(paintNew);
}

function up(event) {
  if (event.pointerId !== pointer) return;
  if (event.type === 'pointerup') take(event);
  pointer = null;
  hold(false);
  paintStroke(true);
  stroke = null;
  ink.publish(false, event.timeStamp, false);
}

function prepare() {
  const scale = (size.width * size.ratio) / ink.paperWidth();
  context.setTransform(scale, 0, 0, scale, 0, 0);
  const colour = colours[stage.dataset.paper === 'dark' ? 'ink-on-dark' : 'ink-on-light'];
  context.strokeStyle = colour;
  context.fillStyle = colour;
}

function paintNew() {
  if (!stroke) return;
  paintStroke(false);
  ink.publish(true, lastAt, false);
}

function paintStroke(finished) {
  prepare();
  paint(context, stroke, painted, finished);
  painted = stroke.points;
}

function paintAll() {
  prepare();
  context.clearRect(0, 0, ink.paperWidth(), ink.PAPER);
  for (const one of ink.strokes()) paint(context, one, 0, one !== stroke);
}

/** Dark paper in the dark theme, light in the light one; inverted when asked. */
function choosePaper() {
  const dark = (get('theme') !== 'light') !== Boolean(get('inverted'));
  if (stage.dataset.paper === (dark ? 'dark' : 'light')) return;
  stage.dataset.paper = dark ? 'dark' : 'light';
  set('paper', stage.dataset.paper);
  repaint(paintAll);
}

export function start() {
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
  canvas.addEventListener('contextmenu', (event) => event.preventDefault());
  on('theme', choosePaper);
  on('inverted', choosePaper);
  on('ink', ({ strokes, anew }) => {
    hint.classList.toggle('gone', strokes.length > 0);
    if (anew) repaint(paintAll);
  });
}
