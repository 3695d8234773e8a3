import { bytesOf, make } from './page.js';

/** The newest corrections as small pictures, each with its label. */
const SIDE = 28;
const MOST = 18;

function picture(glyph) {
  const canvas = make('canvas', { width: SIDE, height: SIDE });
  const context = canvas.getContext('2d');
  const image = context.createImageData(SIDE, SIDE);
  bytesOf(glyph).forEach((value, i) => image.data.set([value, value, value, 255], 4 * i));
  context.putImageData(image, 0, 0);
  return canvas;
}

function item({ label, answered, glyph }) {
  const words = answered && answered !== label ? `${label}, read as ${answered}` : label;
  const canvas = picture(glyph);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', words);
  return make('li', { title: words }, canvas, make('b', { textContent: label }));
}

/** The elements of the sheet; none where no pictures came. */
export function contactSheet(corrections) {
  const pictured = corrections.filter(({ glyph }) => glyph).slice(0, MOST);
  if (pictured.length === 0) return [];
  return [make('p', { className: 'sub', textContent: 'The newest' }), make('ol', { className: 'sheet' }, ...pictured.map(item))];
}
