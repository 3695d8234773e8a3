import { tell } from './store.js';

/** One redraw a frame for everybody, only when something is dirty; counts the frames while it is busy. */
const dirty = new Set();
const rests = new WeakMap();
const intervals = new Float32Array(120);
let counted = 0;
let last = 0;
let running = false;
let held = false;
let shownAt = 0;

/** Paints once in the next frame, however often it is asked for. */
export function repaint(paint) {
  dirty.add(paint);
  run();
}

/** Paints soon, but lets some milliseconds pass from one time to the next: for what the eye need not see in every frame. */
export function repaintCalmly(paint, pause = 90) {
  if (!rests.has(paint)) {
    const patient = (now) => {
      if (now - patient.last < patient.pause) return repaint(patient);
      patient.last = now;
      paint(now);
    };
    rests.set(paint, Object.assign(patient, { last: 0 }));
  }
  const calm = rests.get(paint);
  calm.pause = pause;
  repaint(calm);
}

/** Keeps the frames coming, as long as a pen is on the paper. */
export function hold(wanted) {
  held = wanted;
  if (held) run();
}

function run() {
  if (running) return;
  running = true;
  last = 0;
  requestAnimationFrame(frame);
}

function frame(now) {
  count(now);
  const paints = [...dirty];
  dirty.clear();
  for (const paint of paints) paint(now);
  if (held || dirty.size > 0) requestAnimationFrame(frame);
  else running = false;
}

function count(now) {
  if (last > 0) intervals[counted++ % intervals.length] = now - last;
  last = now;
  if (now - shownAt < 500 || counted < 20) return;
  shownAt = now;
  const seen = Math.min(counted, intervals.length);
  let sum = 0;
  for (let i = 0; i < seen; i++) sum += intervals[i];
  tell('fps', (1000 * seen) / sum);
}
