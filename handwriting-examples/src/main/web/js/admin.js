import { byId } from './page.js';
import { get, on, set } from './store.js';
import { notice } from './notices.js';
import { send } from './exchange.js';

/** What only the owner may do: asks once for the token where the server needs it, and keeps it for this tab. */
const dialog = byId('token-dialog');
const field = byId('token');
const ADMIN = new Set(['train', 'cancel_training', 'resume_training', 'discard_training', 'retrain', 'reset_model', 'shutdown']);
let waiting = null;

const known = () => sessionStorage.getItem('admin-token');
const needed = () => Boolean(get('token-needed'));

/** The token, asked for where needed; null when the user would rather not. */
export async function token() {
  if (!needed()) return '';
  return known() ?? ask();
}

function ask() {
  if (dialog.open) return Promise.resolve(null);
  field.value = '';
  dialog.showModal();
  return new Promise((settle) => { waiting = settle; });
}

function settle(value) {
  if (value) sessionStorage.setItem('admin-token', value);
  waiting?.(value);
  waiting = null;
}

function forget() {
  sessionStorage.removeItem('admin-token');
}

/** Sends an order over the wire, with the token where one is needed. */
export async function order(type, data = {}) {
  const given = await token();
  if (given === null) return false;
  const sent = send(type, given ? { ...data, token: given } : data);
  if (!sent) notice('The server is away; nothing was sent.', 'bad');
  return sent;
}

/** Fetches what only the owner may see; null when it may not be had without asking. */
export async function fetchAsOwner(path, quietly = false) {
  const given = quietly && needed() ? known() : await token();
  if (given === null) return null;
  const response = await fetch(path, { headers: given ? { Authorization: `Bearer ${given}` } : {} });
  if (response.status === 401 || response.status === 403) forget();
  return response;
}

export function start() {
  dialog.addEventListener('close', () => settle(dialog.returnValue === 'go' && field.value ? field.value : null));
  byId('token-cancel').addEventListener('click', () => dialog.close(''));
  dialog.addEventListener('cancel', () => { dialog.returnValue = ''; });
  on('message:init', ({ admin }) => set('token-needed', Boolean(admin?.token_needed)));
  on('message:error', ({ request, error }) => { if (ADMIN.has(request) && /token/i.test(error)) forget(); });
}
