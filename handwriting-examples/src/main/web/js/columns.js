import { colours } from './colours.js';
import { fitted } from './size.js';
import { repaintCalmly } from './frames.js';

/** A row of equal columns filled from the foot, painted on a canvas that lies under their names. */
const ROUND = 5;
const UNSEEN = 500;

export class Columns {
  constructor(canvas, { count, gap, colour, pause }) {
    this.context = canvas.getContext('2d');
    this.heights = new Float32Array(count);
    this.gap = gap;
    this.colour = colour;
    this.pause = pause;
    this.seen = true;
    this.paint = this.paint.bind(this);
    this.size = fitted(canvas, this.paint);
    new IntersectionObserver((entries) => { this.seen = entries.at(-1).isIntersecting; }).observe(canvas);
  }

  /** Takes shares from 0 to 1, one a column. */
  show(shares) {
    let changed = false;
    for (let i = 0; i < this.heights.length; i++) {
      const height = Math.round(200 * (shares ? shares[i] : 0)) / 200;
      changed ||= height !== this.heights[i];
      this.heights[i] = height;
    }
    if (changed) this.repaint();
  }

  repaint() {
    repaintCalmly(this.paint, this.seen ? this.pause : UNSEEN);
  }

  paint() {
    const { context, size, heights, gap } = this;
    const width = (size.width + gap) / heights.length - gap;
    context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    this.column(colours.sunken, width, () => size.height);
    this.column(this.fill(), width, (i) => heights[i] * size.height);
  }

  column(colour, width, heightOf) {
    const { context, size, heights, gap } = this;
    context.fillStyle = colour;
    context.beginPath();
    for (let i = 0; i < heights.length; i++) {
      const height = heightOf(i);
      if (height > 0) context.roundRect(i * (width + gap), size.height - height, width, height, Math.min(ROUND, height / 2, width / 2));
    }
    context.fill();
  }

  fill() {
    if (typeof this.colour === 'string') return colours[this.colour];
    const gradient = this.context.createLinearGradient(0, this.size.height, 0, 0);
    this.colour.forEach((name, i) => gradient.addColorStop(i / (this.colour.length - 1), colours[name]));
    return gradient;
  }
}
