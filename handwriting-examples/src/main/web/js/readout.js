import { byId, write } from './page.js';
import { get, on } from './store.js';

/** Frames a second and the time from the last point to the answer, above the paper and for those who measure. */
const times = [];
const { dataset } = document.body;

function median(values) {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1];
}

function showLatency(latency) {
  times.push(latency);
  if (times.length > 100) times.shift();
  const usual = median(times);
  dataset.latency = latency.toFixed(1);
  dataset.latencyMedian = usual.toFixed(1);
  write(byId('latency'), `${usual.toFixed(0)} ms`);
}

function showFps(fps) {
  dataset.fps = fps.toFixed(1);
  write(byId('fps'), `${fps.toFixed(0)} fps`);
}

export function start() {
  on('fps', showFps);
  on('latency', showLatency);
  on('reading', (reading) => { dataset.lastLabel = reading?.label ?? ''; });
  on('word', (word) => { dataset.lastText = word?.text ?? ''; });
  on('connection', (state) => { dataset.connection = state; });
  on('message:init', ({ device, version }) => {
    write(byId('server-facts'), [version && `Handwriting for Java ${version}`, device && `on ${device}`].filter(Boolean).join(' '));
    dataset.device = device ?? get('model')?.device ?? '';
  });
}
