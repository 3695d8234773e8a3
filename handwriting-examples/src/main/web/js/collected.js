import { byId, download, make, percent, write } from './page.js';
import { get, on, set } from './store.js';
import { contactSheet } from './contact-sheet.js';
import { fetchAsOwner, order } from './admin.js';
import { notice } from './notices.js';

/** What users corrected: samples per label, what was taken for what, as a file, and to learn from. */
const place = byId('collected');
const retrain = byId('retrain');

function perLabel({ samples = {} }) {
  return Object.entries(samples);
}

function mistakes({ corrected = [] }) {
  return corrected.filter(({ answered, label }) => answered !== label);
}

function tally(title, items) {
  return [make('p', { className: 'sub', textContent: title }), make('ol', { className: 'tally' }, ...items)];
}

function show(summary) {
  const labels = perLabel(summary).map(([label, count]) =>
    make('li', {}, make('b', { textContent: label }), make('span', { textContent: `×${count}` })));
  const corrected = mistakes(summary).slice(0, 12).map(({ answered, label, count }) =>
    make('li', {}, make('b', { className: 'from', textContent: answered || '∅' }), make('span', { textContent: 'was' }),
      make('b', { className: 'to', textContent: label }), make('span', { textContent: `×${count}` })));
  if (labels.length === 0) return;
  place.replaceChildren(...tally('Samples per label', labels), ...(corrected.length > 0 ? tally('What was corrected', corrected) : []),
    ...contactSheet(summary.last ?? []));
}

function showCount(count) {
  set('feedback-count', count);
  write(byId('collected-count'), `${count} stored`);
  retrain.disabled = count === 0;
}

async function refresh() {
  const response = await fetchAsOwner('/feedback', true).catch(() => null);
  if (!response?.ok) return;
  const summary = await response.json();
  showCount(summary.total ?? 0);
  show(summary);
}

async function save() {
  if (get('feedback-count') === 0) return notice('Nothing has been stored yet.');
  const response = await fetchAsOwner('/download_csv').catch(() => null);
  if (!response) return;
  if (response.ok) return download('corrections.csv', await response.blob());
  const { error } = await response.json().catch(() => ({}));
  notice(error ?? 'There is nothing to download.', 'bad');
}

function compare({ before = {}, after = {}, accepted, model }) {
  const row = (title, name) => make('tr', {}, make('th', { scope: 'row', textContent: title }), cell(before[name]), cell(after[name]));
  const heads = ['before', 'after'].map((textContent) => make('th', { scope: 'col', textContent }));
  const head = make('thead', {}, make('tr', {}, make('td'), ...heads));
  const words = accepted ? `${model} has learned; the new model reads from now on.` : `${model} stays as it was: the new one was no better.`;
  byId('retrained').replaceChildren(make('table', {}, make('caption', { textContent: words }), head,
    make('tbody', {}, row('Held-out drawings', 'held_out'), row('Corrections', 'corrections'))));
  retrain.disabled = false;
}

function cell(share) {
  return make('td', { textContent: typeof share === 'number' ? percent(share > 1 ? share / 100 : share) : '–' });
}

async function learn() {
  if (!(await order('retrain', { model: get('model')?.name }))) return;
  retrain.disabled = true;
  byId('retrained').replaceChildren(make('p', { className: 'aside', textContent: 'Learning from the corrections …' }));
}

export function start() {
  byId('csv').addEventListener('click', save);
  retrain.addEventListener('click', learn);
  on('message:init', ({ feedback }) => { showCount(feedback?.count ?? 0); refresh(); });
  on('message:feedback', ({ count }) => { showCount(count); });
  on('feedback-stored', ({ count }) => { showCount(count ?? (get('feedback-count') ?? 0) + 1); refresh(); });
  on('message:retrained', compare);
  on('message:error', ({ request }) => {
    if (request !== 'retrain') return;
    retrain.disabled = false;
    byId('retrained').replaceChildren();
  });
}
