import { byId, make, write } from './page.js';
import { get, on, set } from './store.js';
import { notice } from './notices.js';
import { order } from './admin.js';
import { sure } from './confirm.js';

/** Orders a training, cancels it, takes it up again; resets the model; shuts the server down. */
const NEWS = ['training_started', 'training_update', 'training_progress', 'training_complete', 'training_cancelled', 'training_error', 'training_resumable'];
const STATUS = {
  training_started: 'training', training_complete: 'completed', training_cancelled: 'cancelled', training_error: 'failed', training_resumable: 'resumable',
};
const form = byId('train-form');
const model = byId('train-model');
const architecture = byId('architecture');
const data = byId('data-set');
const epochs = byId('epochs');
const states = new Map();
let described = [];
let named = false;

function offerChoices({ architectures = [], data_sets: sets = [], training = [] }) {
  described = architectures;
  refill(architecture, architectures.map(({ name }) => ({ value: name, textContent: name })));
  refill(data, sets.map(({ name, available }) => ({ value: name, textContent: available ? name : `${name} (not here)`, disabled: !available })));
  if (data.selectedOptions[0]?.disabled) data.value = sets.find(({ available }) => available)?.name ?? '';
  describeArchitecture();
  states.clear();
  for (const state of training) states.set(state.model, state);
  const busy = training.find(({ status }) => status === 'training') ?? training.find(({ status }) => status === 'resumable');
  if (busy) name(busy.model, true);
  show();
}

function refill(select, options) {
  const kept = select.value;
  select.replaceChildren(...options.map((option) => make('option', option)));
  if (options.some(({ value }) => value === kept)) select.value = kept;
}

/** A model is called as its architecture until somebody calls it otherwise. */
function name(text, chosen) {
  model.value = text;
  named = chosen;
}

function describeArchitecture() {
  if (!named) name(architecture.value, false);
  write(byId('architecture-words'), described.find(({ name }) => name === architecture.value)?.description ?? '');
}

function hear(type, state) {
  const status = state.status ?? STATUS[type] ?? 'training';
  const known = { ...states.get(state.model), ...state, status };
  states.set(state.model ?? model.value, known);
  if (type === 'training_started' && state.model) name(state.model, true);
  if (type === 'training_complete') notice(`The training of ${state.model} is done; it reads from now on.`, 'good');
  if (type === 'training_error') notice(state.message ?? state.error ?? 'The training failed.', 'bad');
  show();
}

/** Shows the state of the model that the form names. */
function show() {
  const state = states.get(model.value) ?? { status: 'idle' };
  const { status } = state;
  const busy = status === 'training' || status === 'cancelling';
  byId('training').dataset.status = status;
  write(byId('train-status'), status);
  byId('train-start').hidden = busy || status === 'resumable';
  byId('train-cancel').hidden = !busy;
  byId('train-cancel').disabled = status === 'cancelling';
  byId('train-resume').hidden = byId('train-discard').hidden = status !== 'resumable';
  set('training', state);
}

function begin(event) {
  event.preventDefault();
  order('train', { model: model.value, architecture: architecture.value, data: data.value, epochs: Number(epochs.value) });
}

async function reset() {
  const asked = get('model')?.name;
  if (await sure('Reset the model?', `What was trained as ${asked} is put away, and the shipped model reads again.`, 'Reset')) {
    order('reset_model', { model: asked });
  }
}

async function shutDown() {
  if (await sure('Shut the server down?', 'Everybody who draws here loses the connection. A training can be taken up after the next start.', 'Shut down')) {
    order('shutdown');
  }
}

export function start() {
  form.addEventListener('submit', begin);
  byId('train-cancel').addEventListener('click', () => order('cancel_training', { model: model.value }));
  byId('train-resume').addEventListener('click', () => order('resume_training', { model: model.value }));
  byId('train-discard').addEventListener('click', () => order('discard_training', { model: model.value }));
  byId('reset-model').addEventListener('click', reset);
  byId('shutdown').addEventListener('click', shutDown);
  architecture.addEventListener('change', () => { describeArchitecture(); show(); });
  epochs.addEventListener('input', () => { byId('epochs-count').value = epochs.value; });
  model.addEventListener('input', () => { named = model.value !== ''; show(); });
  on('message:init', offerChoices);
  on('models', (models) => {
    byId('train-models').replaceChildren(...models.map(({ name }) => make('option', { value: name })));
  });
  on('message:model_reset', ({ model: asked }) => notice(`${asked ?? 'The shipped model'} reads from now on.`, 'good'));
  for (const type of NEWS) on(`message:${type}`, (state) => hear(type, state));
}
