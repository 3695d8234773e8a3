import * as ink from './ink.js';
import { byId, still } from './page.js';
import { get } from './store.js';

/** Characters that the page writes by itself, for those who first want to look. */
const WRITTEN = [
  [[[84, 100], [92, 66], [126, 46], [166, 54], [186, 88], [176, 126], [146, 160], [110, 192], [80, 222], [120, 222], [160, 222], [204, 222]]],
  [[[92, 228], [112, 170], [128, 116], [142, 52], [154, 108], [172, 168], [194, 228]], [[106, 160], [144, 158], [180, 158]]],
  [[[186, 88], [150, 66], [110, 84], [96, 124], [116, 156], [154, 150], [182, 118], [188, 84], [188, 130], [186, 184], [172, 226], [134, 240], [102, 224]]],
  [[[78, 62], [132, 62], [200, 62], [176, 118], [152, 172], [136, 232]]],
  [[[96, 50], [96, 110], [96, 170], [96, 230]], [[96, 54], [148, 48], [184, 74], [178, 116], [140, 136], [98, 138], [138, 168], [166, 200], [194, 230]]],
  [[[186, 74], [148, 48], [104, 64], [106, 108], [146, 132], [182, 164], [178, 212], [134, 232], [92, 212]]],
];
const WORDS = [[0, 3, 2, 5], [3, 5, 0], [5, 2, 0, 3, 0]];
const SMALLER = 0.62;
let next = 0;
let busy = false;

/** The next character in the middle of its paper, or a few beside each other. */
function lines() {
  const turn = next++;
  if (get('mode') !== 'word') return WRITTEN[turn % WRITTEN.length];
  const word = WORDS[turn % WORDS.length];
  const step = ink.paperWidth() / (word.length + 0.5);
  return word.flatMap((character, i) => WRITTEN[character].map((line) =>
    line.map(([x, y]) => [(i + 0.75) * step + SMALLER * (x - 140), 140 + SMALLER * (y - 140)])));
}

/** Points between the given ones, along a Catmull-Rom curve. */
function smooth(points) {
  const dense = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [points[Math.max(0, i - 1)], points[i], points[i + 1], points[Math.min(points.length - 1, i + 2)]];
    for (let t = 0; t < 1; t += 0.2) dense.push([curve(a[0], b[0], c[0], d[0], t), curve(a[1], b[1], c[1], d[1], t)]);
  }
  dense.push(points.at(-1));
  return dense;
}

function curve(a, b, c, d, t) {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

function* points(character) {
  for (const line of character) {
    const stroke = ink.begin(get('brush'));
    for (const [x, y] of smooth(line)) {
      stroke.add(x, y, 1);
      yield;
    }
  }
}

function write() {
  if (busy) return;
  busy = true;
  ink.clear();
  const mode = get('mode');
  const writing = points(lines());
  const advance = () => {
    if (get('mode') !== mode) writing.return();
    const { done } = still.matches ? { done: drain(writing) } : writing.next();
    if (get('mode') === mode) ink.publish(!done, performance.now(), true);
    if (done) busy = false;
    else requestAnimationFrame(advance);
  };
  advance();
}

function drain(writing) {
  while (!writing.next().done);
  return true;
}

export function start() {
  byId('sample').addEventListener('click', write);
}
