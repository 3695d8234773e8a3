import { Columns } from './columns.js';
import { byId, kindOf, make, percent, write } from './page.js';
import { on } from './store.js';
import { repaintCalmly } from './frames.js';

/** A bar for every label: digits cyan, letters violet, the winner glowing. */
const place = byId('bars');
const readout = byId('bars-readout');
const MOST_IN_ROW = 26;
let labels = [];
let bars = [];
let rows = [];
let shares = new Float32Array(0);
let winner = -1;
let pointed = -1;

/** Digits, capitals, small letters, others: each in rows of their own. */
function groupOf(label) {
  if (/^\d$/.test(label)) return 'digit';
  if (/^[A-Z]$/.test(label)) return 'upper';
  return /^[a-z]$/.test(label) ? 'lower' : 'other';
}

function rowOf(indices, kind) {
  const gap = indices.length <= 12 ? 6 : 3;
  const canvas = make('canvas', { ariaHidden: 'true' });
  const row = make('div', { className: 'bar-group', data: { kind } }, canvas);
  row.style.gap = `${gap}px`;
  for (const index of indices) {
    bars[index] = make('div', { className: 'bar', data: { kind: kindOf(labels[index]), index } },
      make('div', { className: 'well' }), make('b', { textContent: labels[index] }));
    row.append(bars[index]);
  }
  place.append(row);
  const colour = kind === 'digit' ? 'cyan' : 'violet';
  rows.push({ indices, heights: new Float32Array(indices.length), columns: new Columns(canvas, { count: indices.length, gap, colour, pause: 45 }) });
}

function build(wanted) {
  labels = wanted;
  winner = pointed = -1;
  bars = [];
  rows = [];
  shares = new Float32Array(labels.length);
  place.replaceChildren();
  for (const kind of ['digit', 'upper', 'lower', 'other']) {
    const group = labels.map((_, index) => index).filter((index) => groupOf(labels[index]) === kind);
    for (let from = 0; from < group.length; from += MOST_IN_ROW) rowOf(group.slice(from, from + MOST_IN_ROW), kind);
  }
}

const same = (one, other) => one.length === other.length && one.every((label, i) => label === other[i]);

function take(reading) {
  const wanted = reading?.labels ?? labels;
  if (!same(wanted, labels)) build(wanted);
  for (let i = 0; i < labels.length; i++) shares[i] = (reading?.probabilities?.[i] ?? 0) / 100;
  repaintCalmly(paint, 45);
  if (!reading?.drawing) describe(reading);
}

function paint() {
  for (const { indices, heights, columns } of rows) {
    for (let i = 0; i < indices.length; i++) heights[i] = Math.sqrt(shares[indices[i]]);
    columns.show(heights);
  }
  let best = -1;
  for (let i = 0; i < shares.length; i++) if (shares[i] > 0 && (best < 0 || shares[i] > shares[best])) best = i;
  if (best !== winner) {
    bars[winner]?.classList.remove('winner');
    bars[best]?.classList.add('winner');
    winner = best;
  }
  tellOne();
}

function tellOne() {
  const told = pointed >= 0 ? pointed : winner;
  write(readout, told < 0 ? '' : `${labels[told]} ${percent(shares[told], 2)}`);
}

function describe(reading) {
  const top = (reading?.ranking ?? []).slice(0, 3).map(({ label, probability }) => `${label} ${percent(probability)}`);
  place.setAttribute('aria-label', top.length > 0 ? `Likeliest: ${top.join(', ')}` : 'Nothing is read yet');
}

function point(event) {
  const element = event.target.closest?.('.bar');
  pointed = element ? Number(element.dataset.index) : -1;
  tellOne();
}

export function start() {
  on('labels', (wanted) => { if (!same(wanted, labels)) build(wanted); });
  on('reading', take);
  on('theme', () => rows.forEach(({ columns }) => columns.repaint()));
  place.addEventListener('pointermove', point);
  place.addEventListener('pointerleave', point);
}
