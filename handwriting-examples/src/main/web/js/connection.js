import { byId, write } from './page.js';
import { get, on } from './store.js';

/** Says in words whether the server is there. */
const GRACE = 700;
const away = byId('away');
const words = byId('connection').querySelector('.words');
let later = 0;

function show(state) {
  write(words, state === 'open' ? 'Connected' : 'Connecting');
  clearTimeout(later);
  if (state === 'open') away.hidden = true;
  else later = setTimeout(sayAway, GRACE);
}

function sayAway() {
  write(words, 'Server away');
  write(away, reason());
  away.hidden = false;
}

function reason() {
  if (get('shut-down')) return 'The server was shut down. Start it again, and this page connects by itself.';
  if (get('refusal')) return `${get('refusal')} This page tries again by itself.`;
  return 'The server is away. Draw on: this page connects again by itself and reads what you drew.';
}

export function start() {
  on('connection', show);
}
