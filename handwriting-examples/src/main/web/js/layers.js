import { bytesOf } from './page.js';
import { get, on, set } from './store.js';

/** What the layers answered, made ready to be painted: levels from 0 to 1, and channel maps tinted in one strip a layer. */
export const CHANNELS = 16;
const strips = new Map();

function levelsOf(means) {
  const count = Math.min(CHANNELS, means.length);
  const levels = new Float32Array(count);
  let least = 0;
  let most = 1e-6;
  for (let i = 0; i < count; i++) {
    least = Math.min(least, means[i]);
    most = Math.max(most, means[i]);
  }
  for (let i = 0; i < count; i++) levels[i] = (means[i] - least) / (most - least);
  return levels;
}

/** A canvas as wide as one map and as high as all of them, kept from answer to answer. */
function stripFor(name, side, count) {
  const key = `${name}/${side}/${count}`;
  if (!strips.has(key)) {
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side * count });
    const context = canvas.getContext('2d');
    strips.set(key, { canvas, context, image: context.createImageData(side, side * count) });
  }
  return strips.get(key);
}

function tinted(name, maps, tint) {
  const bytes = bytesOf(maps.data);
  const { canvas, context, image } = stripFor(name, maps.side, bytes.length / (maps.side * maps.side));
  const { data } = image;
  for (let i = 0, to = 0; i < bytes.length; i++, to += 4) {
    const white = Math.max(0, bytes[i] - 150) * 1.2;
    data[to] = Math.min(255, tint[0] + white);
    data[to + 1] = Math.min(255, tint[1] + white);
    data[to + 2] = Math.min(255, tint[2] + white);
    data[to + 3] = bytes[i];
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

function ready(reading) {
  const tint = [34, 211, 238];
  return reading.layers.map(({ name, kind, shape, means, stats, maps }) => ({
    name, kind, shape, means, stats,
    levels: levelsOf(means),
    strip: maps ? tinted(name, maps, tint) : null,
    side: maps?.side ?? 0,
  }));
}

function take(reading) {
  if (reading?.layers) set('layers', ready(reading));
  else if (!reading || reading.verdict === 'BLANK') set('layers', null);
}

export function start() {
  on('reading', take);
}

/** The glyph that the model saw, as a picture. */
const glyph = Object.assign(document.createElement('canvas'), { width: 28, height: 28 });
const glyphContext = glyph.getContext('2d');
const glyphImage = glyphContext.createImageData(28, 28);

export function glyphPicture() {
  const base64 = get('reading')?.glyph;
  if (!base64) return glyph;
  const bytes = bytesOf(base64);
  const [red, green, blue] = [242, 251, 255];
  for (let i = 0, to = 0; i < bytes.length; i++, to += 4) {
    glyphImage.data[to] = red;
    glyphImage.data[to + 1] = green;
    glyphImage.data[to + 2] = blue;
    glyphImage.data[to + 3] = bytes[i];
  }
  glyphContext.putImageData(glyphImage, 0, 0);
  return glyph;
}
