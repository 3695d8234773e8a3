/** Keeps the page for the time when its server is away. */
export function start() {
  if ('serviceWorker' in navigator && isSecureContext) {
    addEventListener('load', () => navigator.serviceWorker.register('sw.js').catch(() => { /* the page works without */ }));
  }
}
