import { set } from './store.js';

/** The drawing: strokes of points, and the way back and forth between its states; each kind of paper has its own. */
export const PAPER = 280;
const STEP = 0.35;

/** One line of the pen: x, y and pressure of each point, on a paper 280 high. */
export class Stroke {
  constructor(width) {
    this.width = width;
    this.values = new Float32Array(192);
    this.length = 0;
  }

  add(x, y, pressure) {
    const at = this.length;
    if (at > 0 && Math.abs(x - this.values[at - 3]) + Math.abs(y - this.values[at - 2]) < STEP) return;
    if (at === this.values.length) {
      const longer = new Float32Array(2 * at);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[at] = x;
    this.values[at + 1] = y;
    this.values[at + 2] = pressure;
    this.length = at + 3;
  }

  get points() {
    return this.length / 3;
  }

  /** x, y, x, y … to a tenth of the paper's unit, as the server takes them. */
  toWire() {
    const wire = new Array(2 * this.points);
    for (let from = 0, to = 0; from < this.length; from += 3) {
      wire[to++] = Math.round(10 * this.values[from]) / 10;
      wire[to++] = Math.round(10 * this.values[from + 1]) / 10;
    }
    return wire;
  }
}

const sheets = {
  character: { width: PAPER, states: [[]], current: 0 },
  word: { width: 3 * PAPER, states: [[]], current: 0 },
};
let sheet = sheets.character;

/** How wide the paper is: as wide as high for one character, three times that for a word. */
export const paperWidth = () => sheet.width;

/** Takes the paper of the other kind, with what was drawn on it before. */
export function turnTo(mode) {
  sheet = sheets[mode];
  publish(false, 0, true);
}

/** Tells of the drawing: whether the pen is down, when its last point came, whether all must be painted anew. */
export function publish(drawing, at, anew) {
  const { states, current } = sheet;
  set('ink', { strokes: states[current], drawing, at, anew, undoable: current > 0, redoable: current < states.length - 1 });
}

function become(strokes) {
  const { states } = sheet;
  states.length = sheet.current + 1;
  states.push(strokes);
  if (states.length > 200) states.shift();
  sheet.current = states.length - 1;
}

export const strokes = () => sheet.states[sheet.current];

/** Begins a stroke; it is in the drawing at once. */
export function begin(width) {
  const stroke = new Stroke(width);
  become([...strokes(), stroke]);
  return stroke;
}

export function undo() {
  move(-1);
}

export function redo() {
  move(1);
}

function move(step) {
  if (sheet.current + step < 0 || sheet.current + step >= sheet.states.length) return;
  sheet.current += step;
  publish(false, 0, true);
}

export function clear() {
  if (strokes().length === 0) return;
  become([]);
  publish(false, 0, true);
}
