import { byId, write } from './page.js';

/** Asks before something that cannot be taken back; true when the user means it. */
const dialog = byId('confirm-dialog');

export function sure(title, words, yes) {
  write(byId('confirm-title'), title);
  write(byId('confirm-words'), words);
  write(byId('confirm-yes'), yes);
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((settle) => dialog.addEventListener('close', () => settle(dialog.returnValue === 'yes'), { once: true }));
}
