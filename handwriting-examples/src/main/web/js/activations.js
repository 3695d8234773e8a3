import { Columns } from './columns.js';
import { byId, make, write } from './page.js';
import { CHANNELS } from './layers.js';
import { get, on } from './store.js';
import { repaintCalmly } from './frames.js';

/** How strongly the first channels of each layer answer; the one pointed at is shown as a map. */
const place = byId('activations');
const large = make('canvas', { width: 28, height: 28 });
const words = make('p', { className: 'aside', textContent: 'Point at a channel to see its map.' });
let rows = [];
let layers = null;
let chosen = { row: 0, channel: 0 };

function shapeOf(shape) {
  return shape.join('×');
}

function rowOf({ name, kind, shape }, row) {
  const count = Math.min(CHANNELS, shape[0]);
  const cells = Array.from({ length: count }, (_, channel) => {
    const button = make('button', { type: 'button', tabIndex: channel === 0 ? 0 : -1, data: { row, channel } });
    button.setAttribute('aria-label', `${name}, channel ${channel + 1}`);
    return button;
  });
  const canvas = make('canvas', { ariaHidden: 'true' });
  const channels = make('div', { className: 'channels' }, canvas, ...cells);
  channels.style.gridTemplateColumns = `repeat(${count}, minmax(0, 1fr))`;
  channels.setAttribute('role', 'group');
  channels.setAttribute('aria-label', `Channels of ${name}`);
  const title = make('p', { className: 'layer-name', textContent: name }, make('small', { textContent: `${shapeOf(shape)} ${kind.toLowerCase()}`.trim() }));
  const columns = new Columns(canvas, { count, gap: 3, colour: ['violet', 'cyan'], pause: 70 });
  return { key: name + shape, cells, columns, element: make('div', { className: 'layer' }, title, channels) };
}

function build(described) {
  rows = described.map(rowOf);
  const list = make('div', { className: 'layers' }, ...rows.map(({ element }) => element));
  place.replaceChildren(list, make('div', { className: 'magnified' }, large, words));
  chosen = { row: 0, channel: 0 };
  choose(0, 0);
}

function take(answered) {
  layers = answered;
  if (layers && layers.map(({ name, shape }) => name + shape).join() !== rows.map(({ key }) => key).join()) build(layers);
  repaintCalmly(paint);
}

function paint() {
  rows.forEach(({ columns }, row) => columns.show(layers?.[row]?.levels));
  magnify();
}

function magnify() {
  const layer = layers?.[chosen.row];
  const context = large.getContext('2d');
  const side = layer?.side || 28;
  if (large.width !== side) large.width = large.height = side;
  else context.clearRect(0, 0, side, side);
  if (!layer) return write(words, 'Point at a channel to see its map.');
  const value = layer.means[chosen.channel] ?? 0;
  if (layer.strip) context.drawImage(layer.strip, 0, -chosen.channel * side);
  else {
    context.fillStyle = `rgb(34 211 238 / ${layer.levels[chosen.channel] ?? 0})`;
    context.fillRect(0, 0, side, side);
  }
  write(words, `${layer.name}, channel ${chosen.channel + 1}: mean ${value.toFixed(3)}`);
}

function choose(row, channel) {
  rows[chosen.row]?.cells[chosen.channel]?.classList.remove('shown');
  chosen = { row, channel };
  rows[row]?.cells[channel]?.classList.add('shown');
  repaintCalmly(paint);
}

function point(event) {
  const { row, channel } = event.target.closest?.('.channels button')?.dataset ?? {};
  if (row !== undefined) choose(Number(row), Number(channel));
}

/** Arrow keys go from channel to channel; one tab stop a layer. */
function walk(event) {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  const at = event.target.closest('.channels button')?.dataset;
  if (!step || !at) return;
  const row = Math.max(0, Math.min(rows.length - 1, Number(at.row) + step[0]));
  const channel = Math.max(0, Math.min(rows[row].cells.length - 1, Number(at.channel) + step[1]));
  for (const button of rows[row].cells) button.tabIndex = -1;
  const button = rows[row].cells[channel];
  button.tabIndex = 0;
  button.focus();
  event.preventDefault();
}

export function start() {
  on('layers', take);
  on('theme', () => rows.forEach(({ columns }) => columns.repaint()));
  on('model', (model) => !layers && model?.layers && build(model.layers));
  place.addEventListener('pointerover', point);
  place.addEventListener('click', point);
  place.addEventListener('focusin', point);
  place.addEventListener('keydown', walk);
  if (get('model')?.layers) build(get('model').layers);
}
