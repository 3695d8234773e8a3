import { PAPER, paperWidth } from './ink.js';
import { byId, make } from './page.js';
import { get, on } from './store.js';
import { repaint } from './frames.js';

/** A box around each character on the paper, with what it was read as. */
const place = byId('boxes');
const ROOM = 34;
let characters = [];

function boxOf({ text, verdict, box }, pen) {
  const [left, top, right, bottom] = [box.left - pen, box.top - pen, box.right + pen, box.bottom + pen];
  const element = make('div', { className: 'box', data: { verdict, side: top > ROOM ? 'above' : 'below' } }, make('b', { textContent: text }));
  const { style } = element;
  style.left = `${(100 * left) / paperWidth()}%`;
  style.top = `${(100 * top) / PAPER}%`;
  style.width = `${(100 * (right - left)) / paperWidth()}%`;
  style.height = `${(100 * (bottom - top)) / PAPER}%`;
  return element;
}

/** Boxes go around the points of the pen; the ink is wider. */
function paint() {
  const pen = (get('brush') ?? 0) / 2 + 2;
  place.replaceChildren(...characters.map((character) => boxOf(character, pen)));
}

export function start() {
  on('word', (word) => {
    characters = word?.characters ?? [];
    repaint(paint);
  });
}
