import { byId, make, percent } from './page.js';
import { get, on, set } from './store.js';

/** Which model reads, which labels it may answer with, and what the model says of itself. */
const choice = byId('model');
const alphabet = byId('alphabet');
const own = byId('alphabet-own');
const variants = byId('variants');
const OWN = ' own';
const WORDS = { all: 'Everything', digits: 'Digits', letters: 'Letters', upper: 'Capitals', lower: 'Small letters' };
let models = [];
let named = [];

function fill(select, options, wanted) {
  select.replaceChildren(...options.map(([value, text]) => make('option', { value, textContent: text })));
  select.value = options.some(([value]) => value === wanted) ? wanted : options[0]?.[0] ?? '';
}

function showModels(list) {
  models = list;
  const standard = models.find((model) => model.standard) ?? models[0];
  const wanted = models.some(({ name }) => name === choice.value) ? choice.value : standard?.name;
  fill(choice, models.map(({ name }) => [name, name]), wanted);
  set('models', models);
  chooseModel();
}

/** A model that was trained just now reads from now on. */
function choose(name) {
  if (!models.some((model) => model.name === name)) return;
  choice.value = name;
  chooseModel();
}

function chooseModel() {
  const model = models.find(({ name }) => name === choice.value);
  set('model', model);
  showCard(model);
  showAlphabets();
  ask();
}

/** The alphabets of which the chosen model knows a label. */
function showAlphabets() {
  const known = get('model')?.alphabet ?? [];
  const offered = [{ name: 'all', labels: known }, ...named.filter(({ name }) => name !== 'all')]
    .map(({ name, labels: all }) => [name, known.filter((label) => all.includes(label)).length])
    .filter(([, count]) => count > 0);
  fill(alphabet, [...offered.map(([name, count]) => [name, `${WORDS[name] ?? name} (${count})`]), [OWN, 'My own …']], alphabet.value || 'all');
}

/** The labels that answers will be over, in the model's order. */
function labels() {
  const known = get('model')?.alphabet ?? [];
  const wanted = alphabet.value === OWN ? [...own.value] : named.find(({ name }) => name === alphabet.value)?.labels;
  const kept = wanted && wanted.length > 0 && alphabet.value !== 'all' ? known.filter((label) => wanted.includes(label)) : known;
  return kept.length > 0 ? kept : known;
}

function ask() {
  own.hidden = alphabet.value !== OWN;
  const question = {};
  if (choice.value) question.model = choice.value;
  const wanted = labels();
  if (wanted.length < (get('model')?.alphabet.length ?? 0)) question.alphabet = alphabet.value === OWN ? wanted.join('') : alphabet.value;
  if (variants.checked) question.variants = true;
  set('labels', wanted);
  set('question', question);
}

function rows({ name, architecture, alphabet: known, device, shipped, parameters, figures = {} }) {
  const list = [['Name', name], ['Architecture', architecture], ['Origin', shipped ? 'shipped' : 'trained here']];
  list.push(['Labels', String(known.length)], ['Runs on', device]);
  if (parameters) list.push(['Parameters', parameters.toLocaleString('en-GB')]);
  for (const [figure, value] of Object.entries(figures).slice(0, 8)) list.push([wordsOf(figure), figureText(figure, value)]);
  return list;
}

const wordsOf = (figure) => { const words = figure.replace(/[._-]+/g, ' '); return words[0].toUpperCase() + words.slice(1); };

function figureText(figure, value) {
  return /accura|top|share|rate/i.test(figure) && value >= 0 && value <= 1 ? percent(value, 2) : String(Math.round(1e4 * value) / 1e4);
}

function showCard(model) {
  const card = model ? rows(model) : [['Model', 'none is loaded']];
  byId('model-card').replaceChildren(...card.flatMap(([term, value]) => [make('dt', { textContent: term }), make('dd', { textContent: value })]));
}

export function start() {
  on('message:init', ({ models: list = [], alphabets = [] }) => {
    named = alphabets;
    showModels(list);
  });
  on('message:models', ({ models: list }) => showModels(list));
  on('message:training_complete', ({ model }) => choose(model));
  choice.addEventListener('change', chooseModel);
  alphabet.addEventListener('change', () => { ask(); if (!own.hidden) own.focus(); });
  own.addEventListener('input', ask);
  variants.addEventListener('change', ask);
}
