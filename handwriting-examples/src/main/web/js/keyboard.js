import * as ink from './ink.js';
import { byId } from './page.js';
import { get } from './store.js';

/** A pen moved by the arrow keys, for those who draw without a pointer. */
const canvas = byId('draw');
const pen = byId('pen');
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const held = new Set();
let x = ink.paperWidth() / 2;
let y = ink.PAPER / 2;
let stroke = null;

function show() {
  pen.hidden = false;
  pen.classList.toggle('down', stroke !== null);
  const scale = canvas.clientWidth / ink.paperWidth();
  pen.style.transform = `translate(${x * scale}px, ${y * scale}px)`;
}

function lift() {
  if (!stroke) return;
  stroke = null;
  ink.publish(false, performance.now(), true);
}

function put() {
  stroke = ink.begin(get('brush'));
  stroke.add(x, y, 1);
  ink.publish(true, performance.now(), true);
}

function step(small) {
  const reach = small ? 3 : 9;
  for (const key of held) {
    x = Math.min(ink.paperWidth(), Math.max(0, x + reach * ARROWS[key][0]));
    y = Math.min(ink.PAPER, Math.max(0, y + reach * ARROWS[key][1]));
  }
  if (!stroke) return;
  stroke.add(x, y, 1);
  ink.publish(true, performance.now(), true);
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (ARROWS[event.key]) {
    held.add(event.key);
    step(event.shiftKey);
  } else if (event.key === ' ') {
    if (stroke) lift();
    else put();
  } else if (event.key === 'Escape') {
    lift();
  } else {
    return;
  }
  event.preventDefault();
  show();
}

export function start() {
  canvas.addEventListener('keydown', press);
  canvas.addEventListener('keyup', (event) => held.delete(event.key));
  canvas.addEventListener('pointerdown', () => { pen.hidden = true; lift(); });
  canvas.addEventListener('blur', () => { pen.hidden = true; held.clear(); lift(); });
}
