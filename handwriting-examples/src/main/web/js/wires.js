import { CHANNELS } from './layers.js';
import { colours } from './colours.js';

/** Where everything stands in the network view, and the resting wires between, painted once and kept. */
const FOOT = 24;
const NARROW = 600;
const FAINTEST = 0.25;
const MOST = 44;
const STEPS = 20;
const tally = new Uint16Array(STEPS + 1);

export function layout({ width, height }, hidden, labels) {
  const foot = width < NARROW ? FOOT + 14 : FOOT;
  const usable = height - foot - 8;
  const glyph = Math.min(0.15 * width, 0.46 * usable, 150);
  const out = width < NARROW ? 34 : 56;
  const first = glyph + Math.max(20, 0.07 * width);
  const span = width - out - 40 - first;
  const columns = hidden.map(({ name, levels }, i) => ({
    name,
    x: first + (span * i) / Math.max(1, hidden.length - 0.25),
    ys: spread(levels.length, usable),
  }));
  const tile = Math.max(4, Math.min(usable / CHANNELS - 4, (0.34 * span) / hidden.length, 34));
  const ends = { x: width - out - 10, ys: spread(labels.length, usable), stagger: labels.length > 20 ? (width < NARROW ? 14 : 22) : 0, labels };
  return { width, height, usable, glyph: { size: glyph, x: 0, y: 8 + (usable - glyph) / 2 }, columns, tile, ends };
}

function spread(count, usable) {
  return Float32Array.from({ length: count }, (_, i) => 8 + ((i + 0.5) * usable) / count);
}

/** Adds a wire to the path: leaves and arrives level. */
export function wire(context, x, y, toX, toY) {
  const middle = (x + toX) / 2;
  context.moveTo(x, y);
  context.bezierCurveTo(middle, y, middle, toY, toX, toY);
}

export function paintRest(context, plan) {
  const { columns, ends, glyph, tile } = plan;
  context.clearRect(0, 0, plan.width, plan.height);
  context.lineWidth = 0.5;
  context.strokeStyle = colours.wire;
  context.globalAlpha = colours.dark ? 0.34 : 0.5;
  context.beginPath();
  const entry = glyph.y + glyph.size / 2;
  columns.forEach(({ x, ys }, i) => {
    const before = columns[i - 1];
    for (const y of ys) {
      if (!before) wire(context, glyph.size, entry, x - tile / 2, y);
      else for (const from of before.ys) wire(context, before.x + tile / 2, from, x - tile / 2, y);
    }
  });
  const last = columns.at(-1);
  if (last) for (const from of last.ys) for (const y of ends.ys) wire(context, last.x + tile / 2, from, ends.x - 8, y);
  context.stroke();
  context.globalAlpha = 1;
  paintWords(context, plan);
}

function paintWords(context, { columns, ends, glyph, height, width }) {
  context.fillStyle = colours.quiet;
  context.font = `${width < NARROW ? 10 : 12}px "Geist Mono", ui-monospace, monospace`;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'center';
  context.fillText('glyph', Math.max(18, glyph.size / 2), height - 6);
  columns.forEach(({ x, name }, i) => context.fillText(name, x, height - 6 - (width < NARROW && i % 2 === 0 ? 14 : 0)));
  context.fillText('output', Math.min(width - 22, ends.x + 14), height - 6);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  ends.labels.forEach((label, i) => context.fillText(label.slice(0, 4), endX(ends, i), ends.ys[i]));
}

export function endX(ends, i) {
  return ends.x + (i % 2) * ends.stagger;
}

/** The strength from which on there are not too many wires to be seen, and to be painted in time. */
export function faintest(here, before) {
  tally.fill(0);
  for (const to of here) for (const from of before) tally[Math.min(STEPS, Math.floor(STEPS * to * from))]++;
  let seen = 0;
  for (let step = STEPS; step > FAINTEST * STEPS; step--) {
    seen += tally[step];
    if (seen > MOST) return (step + 1) / STEPS;
  }
  return FAINTEST;
}
