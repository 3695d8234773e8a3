import { byId, download, make, write } from './page.js';
import { get, on, set } from './store.js';
import { keep, recall } from './kept.js';
import { notice } from './notices.js';
import { post } from './post.js';
import { sure } from './confirm.js';

/** One's own hand: what corrections taught the server about it, under a name that this browser alone knows. */
const learn = byId('learn');
const BYTES = 16;
const RESTING = 'Correct what is misread: it is learnt at once, for you alone.';

function secret() {
  const kept = recall('hand', '');
  if (kept) return kept;
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  const made = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  keep('hand', made);
  return made;
}

const name = secret();

function body() {
  const model = get('model')?.name;
  return model ? { hand: name, model } : { hand: name };
}

function choose() {
  keep('learn', String(learn.checked));
  set('hand', learn.checked ? name : '');
}

function show({ corrections, labels }) {
  const known = Object.entries(labels).map(([label, count]) =>
    make('li', {}, make('b', { textContent: label }), make('span', { textContent: `×${count}` })));
  byId('hand-labels').replaceChildren(...known);
  byId('hand-labels').hidden = known.length === 0;
  write(byId('hand-count'), `${corrections} learnt`);
  write(byId('hand-words'), RESTING);
  byId('hand-file').disabled = byId('hand-forget').disabled = corrections === 0;
}

async function refresh() {
  try {
    show(await post('/hand', body()));
  } catch (problem) {
    write(byId('hand-count'), '–');
    write(byId('hand-words'), problem.message);
    byId('hand-forget').disabled = false;
  }
}

/** What was learnt has a say in the drawing that lies on the paper. */
function learnt(known) {
  show(known);
  set('hand', get('hand'));
}

async function save() {
  const response = await fetch('/hand/file', { method: 'POST', body: JSON.stringify(body()) }).catch(() => null);
  if (response?.ok) return download('my.hand', await response.blob());
  notice('The server did not give the file.', 'bad');
}

async function forget() {
  if (!(await sure('Forget your hand?', 'What your corrections taught the server about your hand is deleted, and everything is read as for everybody.', 'Forget it'))) return;
  try {
    learnt(await post('/hand/forget', body()));
    notice('Your hand is forgotten.', 'good');
  } catch (problem) {
    notice(problem.message, 'bad');
  }
}

export function start() {
  learn.checked = recall('learn', 'true') === 'true';
  choose();
  learn.addEventListener('change', choose);
  byId('hand-file').addEventListener('click', save);
  byId('hand-forget').addEventListener('click', forget);
  on('model', () => get('connection') === 'open' && refresh());
  on('feedback-stored', ({ hand }) => hand && learnt(hand));
}
