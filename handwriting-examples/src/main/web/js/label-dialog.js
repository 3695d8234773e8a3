import { byId, kindOf, make, write } from './page.js';
import { get, on } from './store.js';

/** Asks what was really written. */
const dialog = byId('label-dialog');
const field = byId('label-own');
let chosen = null;
let settle = null;

function build(labels) {
  byId('label-choices').replaceChildren(...labels.map((label) =>
    make('button', { type: 'button', textContent: label, value: label, data: { kind: kindOf(label) } })));
}

function choose(label) {
  const known = get('model')?.alphabet ?? [];
  if (!label) return write(byId('label-refused'), 'Choose a label or type one.');
  if (known.length > 0 && !known.includes(label) && !known.includes(label.toUpperCase())) return write(byId('label-refused'), `This model does not know “${label}”. It knows ${known.join(' ')}.`);
  chosen = label;
  dialog.close();
}

/** The label that the user gives; null when the dialog is closed without one. */
export function askLabel() {
  chosen = null;
  field.value = '';
  write(byId('label-refused'), '');
  dialog.showModal();
  return new Promise((answer) => { settle = answer; });
}

export function start() {
  on('model', (model) => build(model?.alphabet ?? []));
  byId('label-choices').addEventListener('click', (event) => { if (event.target.value) choose(event.target.value); });
  byId('label-cancel').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => settle?.(chosen));
  dialog.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    choose(field.value.trim());
  });
}
