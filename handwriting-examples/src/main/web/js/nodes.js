import { colours } from './colours.js';
import { endX } from './wires.js';
import { get } from './store.js';

/** The nodes of the network view: channel maps where the layer has them, lamps where it has not. */
export function paintNodes(context, scene, hidden, shown, glyph) {
  paintGlyph(context, scene.glyph, glyph);
  context.imageSmoothingEnabled = false;
  scene.columns.forEach((column, i) => {
    const layer = hidden[i];
    for (let j = 0; j < column.ys.length; j++) {
      if (layer?.strip) paintMap(context, layer, j, column.x, column.ys[j], scene.tile, shown[i][j]);
      else paintLamp(context, column.x, column.ys[j], Math.min(9, scene.tile / 2.4), shown[i][j]);
    }
  });
  context.globalAlpha = 1;
  if (hidden.length > 0) paintAnswers(context, scene.ends, get('reading'));
}

function paintGlyph(context, { size, x, y }, glyph) {
  context.fillStyle = '#05080d';
  context.strokeStyle = colours.wire;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, size - 1, size - 1, 10);
  context.fill();
  context.stroke();
  context.imageSmoothingEnabled = false;
  if (glyph) context.drawImage(glyph, x + 3, y + 3, size - 6, size - 6);
}

function paintMap(context, { strip, side }, channel, x, y, tile, level) {
  const [left, top] = [x - tile / 2, y - tile / 2];
  context.globalAlpha = 1;
  context.fillStyle = '#05080d';
  context.fillRect(left, top, tile, tile);
  context.globalAlpha = 0.25 + 0.75 * level;
  context.drawImage(strip, 0, channel * side, side, side, left, top, tile, tile);
  context.globalAlpha = 0.25 + 0.75 * level;
  context.strokeStyle = level > 0.75 ? colours.emerald : colours.wire;
  context.lineWidth = level > 0.75 ? 1.5 : 1;
  context.strokeRect(left - 0.5, top - 0.5, tile + 1, tile + 1);
}

function paintLamp(context, x, y, radius, level) {
  context.globalAlpha = 1;
  context.fillStyle = colours.sunken;
  context.strokeStyle = level > 0.75 ? colours.emerald : colours.wire;
  context.lineWidth = level > 0.75 ? 1.5 : 1;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.globalAlpha = level;
  context.fillStyle = colours.cyan;
  context.beginPath();
  context.arc(x, y, radius - 1.5, 0, 2 * Math.PI);
  context.fill();
}

function paintAnswers(context, ends, reading) {
  const { ranking = [], labels = [] } = reading ?? {};
  if (labels.length !== ends.labels.length) return;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.font = '600 15px "Geist Mono", ui-monospace, monospace';
  for (let place = 1; place < Math.min(ranking.length, 5); place++) {
    if (ranking[place].probability > 0.01) paintAnswer(context, ends, labels.indexOf(ranking[place].label), 15, colours.red);
  }
  context.font = '700 30px "Caveat", "Segoe Print", cursive';
  if (ranking.length > 0) paintAnswer(context, ends, labels.indexOf(ranking[0].label), 30, colours.emerald);
}

function paintAnswer(context, ends, end, size, colour) {
  if (end < 0) return;
  const text = ends.labels[end].slice(0, 4);
  const [x, y] = [endX(ends, end), ends.ys[end]];
  context.fillStyle = colours.card;
  context.beginPath();
  context.roundRect(x - 6, y - size / 2 - 1, 0.52 * size * text.length + 12, size + 2, 7);
  context.fill();
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = size / 20;
  context.stroke();
  context.fillText(text, x, y + 1);
}
