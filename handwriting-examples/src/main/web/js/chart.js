import { colours } from './colours.js';
import { fitted } from './size.js';
import { repaint } from './frames.js';

/** Lines over epochs: an axis with round numbers, a dot at the newest value. */
const LEFT = 40;
const FOOT = 20;

export class Chart {
  constructor(canvas, { unit = '', from = null, to = null }) {
    this.canvas = canvas;
    this.context = canvas.getContext('2d');
    this.unit = unit;
    this.from = from;
    this.to = to;
    this.lines = [];
    this.paint = this.paint.bind(this);
    this.size = fitted(canvas, this.paint);
  }

  /** Takes lines of `{values, colour}`, the colour by its token. */
  show(lines, epochs) {
    this.lines = lines;
    this.epochs = Math.max(2, epochs, ...lines.map(({ values }) => values.length));
    repaint(this.paint);
  }

  range() {
    let [least, most] = [Infinity, -Infinity];
    for (const { values } of this.lines) {
      for (const value of values) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    const margin = Math.max(1e-3, 0.08 * (most - least));
    return [this.from ?? least - margin, this.to ?? most + margin];
  }

  paint() {
    const { context, size } = this;
    context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    if (this.lines.every(({ values }) => values.length === 0)) return this.paintEmpty();
    const [low, high] = this.range();
    this.paintAxis(low, high);
    for (const line of this.lines) this.paintLine(line, low, high);
  }

  paintEmpty() {
    const { context, size } = this;
    context.fillStyle = colours.quiet;
    context.font = '13px "Outfit", system-ui, sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText('no epoch yet', size.width / 2, size.height / 2);
    context.strokeStyle = colours['card-edge'];
    context.strokeRect(0.5, 0.5, size.width - 1, size.height - 1);
  }

  x(epoch) {
    return LEFT + ((this.size.width - LEFT - 8) * epoch) / Math.max(1, (this.epochs ?? 2) - 1);
  }

  y(value, low, high) {
    return 8 + (this.size.height - FOOT - 12) * (1 - (value - low) / (high - low || 1));
  }

  paintAxis(low, high) {
    const { context, size } = this;
    context.font = '11px "Geist Mono", ui-monospace, monospace';
    context.textAlign = 'right';
    context.textBaseline = 'middle';
    context.lineWidth = 1;
    const step = roundStep((high - low) / 3);
    for (let value = Math.ceil(low / step) * step; value <= high; value += step) {
      const y = Math.round(this.y(value, low, high)) + 0.5;
      context.strokeStyle = colours['card-edge'];
      context.beginPath();
      context.moveTo(LEFT, y);
      context.lineTo(size.width, y);
      context.stroke();
      context.fillStyle = colours.quiet;
      context.fillText(`${Number(value.toFixed(3))}${this.unit}`, LEFT - 6, y);
    }
    context.textAlign = 'left';
    context.fillText('1', LEFT, size.height - 8);
    context.textAlign = 'right';
    context.fillText(`epoch ${this.epochs ?? '–'}`, size.width, size.height - 8);
  }

  paintLine({ values, colour }, low, high) {
    if (values.length === 0) return;
    const { context } = this;
    context.strokeStyle = context.fillStyle = colours[colour];
    context.lineWidth = 2;
    context.lineJoin = 'round';
    context.beginPath();
    values.forEach((value, i) => context.lineTo(this.x(i), this.y(value, low, high)));
    context.stroke();
    context.beginPath();
    context.arc(this.x(values.length - 1), this.y(values.at(-1), low, high), 3.5, 0, 2 * Math.PI);
    context.fill();
  }
}

function roundStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return (factor > 5 ? 10 : factor > 2 ? 5 : factor > 1 ? 2 : 1) * power;
}
