/* Keeps the shell of the page: fresh from the server while it is there, from here while it is away. A page that reads by
   itself names in self.more what it has beyond. */
const SHELF = 'handwriting-shell-2';
const HOME = new URL('./', location).pathname;
const AWAY = self.more ? HOME : `${HOME}offline.html`;
const SHELL = [
  '', ...(self.more ?? ['offline.html', 'css/offline.css', 'js/waiting.js']), 'manifest.webmanifest', 'icons/icon.svg', 'icons/maskable.svg', 'icons/tools.svg',
  ...['fonts', 'tokens', 'base', 'controls', 'layout', 'draw', 'answer', 'inside', 'side', 'training', 'dialogs', 'word', 'hand'].map((name) => `css/${name}.css`),
  ...['activations', 'admin', 'answer', 'bars', 'boxes', 'canvas', 'chart', 'collected', 'colours', 'columns', 'confirm', 'connection', 'contact-sheet', 'exchange', 'export', 'feedback',
    'first-paint', 'form', 'frames', 'hand', 'heat', 'home', 'ink', 'kept', 'keyboard', 'label-dialog', 'layers', 'line', 'main', 'mode', 'models', 'network', 'nodes', 'notices',
    'offline', 'page', 'pen', 'pipeline', 'post', 'practice', 'progress', 'reader', 'readout', 'saliency', 'samples', 'size', 'store', 'theme',
    'tools', 'training', 'wires', 'word'].map((name) => `js/${name}.js`),
].map((path) => HOME + path);
const KEPT = new Set(SHELL);

const FONTS = ['syne', 'caveat', 'outfit', 'geist-mono'].map((name) => `${HOME}fonts/${name}/package/files/${name}-latin-wght-normal.woff2`);

async function keepShell() {
  const shelf = await caches.open(SHELF);
  await shelf.addAll(SHELL);
  await Promise.allSettled(FONTS.map((path) => shelf.add(path))); // a build may have none
}

async function dropOld() {
  for (const name of await caches.keys()) if (name !== SHELF && name.startsWith('handwriting-shell')) await caches.delete(name);
  await clients.claim();
}

async function fresh(request, key) {
  try {
    const response = await fetch(request);
    if (response.ok) (await caches.open(SHELF)).put(key, response.clone());
    return response;
  } catch (away) {
    const kept = await caches.match(key);
    if (kept) return kept;
    if (request.mode === 'navigate') return (await caches.match(AWAY)) ?? Response.error();
    throw away;
  }
}

async function elsewhere(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(AWAY)) ?? Response.error();
  }
}

addEventListener('install', (event) => event.waitUntil(keepShell().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(dropOld()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (KEPT.has(pathname) || pathname.startsWith(`${HOME}fonts/`)) event.respondWith(fresh(request, pathname));
  else if (request.mode === 'navigate') event.respondWith(elsewhere(request));
});
