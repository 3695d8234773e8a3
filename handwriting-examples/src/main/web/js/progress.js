import { Chart } from './chart.js';
import { byId, make } from './page.js';
import { on } from './store.js';

/** How far a training has come: a bar, figures, and lines of accuracy and loss. */
const bar = byId('train-progress');
const figures = byId('train-figures');
const accuracy = byId('accuracy-chart');
const loss = byId('loss-chart');
const FIGURES = ['Epoch', 'Accuracy', 'Train loss', 'Test loss', 'Epoch time', 'Rate', 'Left'];
const values = new Map();
let charts = null;
let past = {};

const asPercent = (value) => (value > 1 ? value : 100 * value);
const known = (value, text) => (value === undefined || value === null || Number.isNaN(value) ? '–' : text(value));

function duration(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 90) return `${whole} s`;
  if (whole < 5400) return `${Math.round(whole / 60)} min`;
  return `${(whole / 3600).toFixed(1)} h`;
}

function texts(state) {
  return [
    state.epochs ? `${state.epoch ?? 0}/${state.epochs}` : '–',
    known(state.accuracy, (value) => `${asPercent(value).toFixed(2)} %`),
    known(state.train_loss, (value) => value.toFixed(3)),
    known(state.test_loss, (value) => value.toFixed(3)),
    known(state.epoch_time, (value) => `${value.toFixed(1)} s`),
    known(state.learning_rate, (value) => value.toPrecision(2)),
    known(state.status === 'training' ? state.eta_seconds : undefined, duration),
  ];
}

function show(state) {
  bar.value = state.status === 'completed' ? 100 : state.progress ?? 0;
  texts(state).forEach((text, i) => { values.get(FIGURES[i]).textContent = text; });
  const history = state.history?.accuracy ? state.history : state.status === 'idle' ? past : {};
  draw(history, state.epochs ?? 0);
}

const counted = (count) => `${count} ${count === 1 ? 'epoch' : 'epochs'}`;

function draw({ accuracy: right = [], train_loss: train = [], test_loss: test = [] }, epochs) {
  charts.accuracy.show([{ values: right.map(asPercent), colour: 'cyan' }], epochs);
  charts.loss.show([{ values: train, colour: 'violet' }, { values: test, colour: 'emerald' }], epochs);
  const count = right.length;
  accuracy.setAttribute('aria-label', count ? `Accuracy after ${counted(count)}: ${asPercent(right.at(-1)).toFixed(1)} percent` : 'Accuracy, no epoch yet');
  const losses = `${train.at(-1)?.toFixed(3)} in training, ${test.at(-1)?.toFixed(3)} on the test data`;
  loss.setAttribute('aria-label', count ? `Loss after ${counted(count)}: ${losses}` : 'Loss, no epoch yet');
}

export function start() {
  for (const figure of FIGURES) {
    const value = make('dd', { textContent: '–' });
    values.set(figure, value);
    figures.append(make('div', {}, make('dt', { textContent: figure }), value));
  }
  charts = { accuracy: new Chart(accuracy, { unit: ' %' }), loss: new Chart(loss, {}) };
  on('message:init', ({ training_history: history }) => { past = history ?? {}; });
  on('training', show);
  on('theme', () => { charts.accuracy.paint(); charts.loss.paint(); });
}
