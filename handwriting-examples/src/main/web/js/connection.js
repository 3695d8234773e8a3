import { byId, served, write } from './page.js';
import { get, on } from './store.js';

/** Says in words whether somebody is there who reads. */
const GRACE = 700;
const away = byId('away');
const [THERE, COMING, AWAY] = served ? ['Connected', 'Connecting', 'Server away'] : ['In this browser', 'Loading', 'Not loaded'];
const words = byId('connection').querySelector('.words');
let later = 0;

function show(state) {
  write(words, state === 'open' ? THERE : COMING);
  clearTimeout(later);
  if (state === 'open') away.hidden = true;
  else later = setTimeout(sayAway, GRACE);
}

function sayAway() {
  write(words, AWAY);
  write(away, reason());
  away.hidden = false;
}

function reason() {
  if (get('shut-down')) return 'The server was shut down. Start it again, and this page connects by itself.';
  if (!served) return get('refusal');
  if (get('refusal')) return `${get('refusal')} This page tries again by itself.`;
  return 'The server is away. Draw on: this page connects again by itself and reads what you drew.';
}

export function start() {
  on('connection', show);
}
