import { byId, make } from './page.js';
import { on, tell } from './store.js';

/** Sentences that come and go at the foot of the page. */
const place = byId('notices');
const LASTS = 6000;

export function notice(words, tone = 'plain') {
  tell('notice', { words, tone });
}

export function start() {
  on('notice', ({ words, tone }) => {
    const shown = make('p', { className: 'notice', textContent: words, data: { tone } });
    if ([...place.children].some(({ textContent }) => textContent === words)) return;
    while (place.childElementCount > 2) place.firstElementChild.remove();
    place.append(shown);
    setTimeout(() => shown.remove(), LASTS);
  });
  on('message:error', ({ error, id, request }) => {
    if (request !== 'predict_text') notice(id ? `${error} (${id})` : error, 'bad'); // the form tells of those
  });
}
