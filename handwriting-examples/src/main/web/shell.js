/* Keeps the shell of the page, which is what its head names: fresh from the server while it is there, from here while it is
   away. A page that reads by itself names in self.more what it has beyond. */
const SHELF = 'handwriting-shell-3';
const HOME = new URL('./', location).pathname;
const AWAY = self.more ? '' : 'offline.html';
const BEYOND = [...(self.more ?? ['offline.html', 'css/offline.css', 'js/waiting.js']), 'icons/maskable.svg', 'icons/tools.svg'];
const NAMED = /(?:href|src)="((?:css|icons|js)\/[\w-]+\.\w+|manifest\.webmanifest)"/g;
const OURS = /^(|offline\.html|manifest\.webmanifest|(css|engine|fonts|icons|js)\/.+)$/;

const FONTS = ['syne', 'caveat', 'outfit', 'geist-mono'].map((name) => `fonts/${name}/package/files/${name}-latin-wght-normal.woff2`);

async function keepShell() {
  const shelf = await caches.open(SHELF);
  await shelf.add(HOME);
  const page = await (await shelf.match(HOME)).text();
  const named = [...page.matchAll(NAMED)].map(([, path]) => path);
  await shelf.addAll([...new Set([...named, ...BEYOND])].map((path) => HOME + path));
  await Promise.allSettled(FONTS.map((path) => shelf.add(HOME + path))); // a build may have none
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
    if (request.mode === 'navigate') return (await caches.match(HOME + AWAY)) ?? Response.error();
    throw away;
  }
}

async function elsewhere(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(HOME + AWAY)) ?? Response.error();
  }
}

addEventListener('install', (event) => event.waitUntil(keepShell().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(dropOld()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (OURS.test(pathname.slice(HOME.length))) event.respondWith(fresh(request, pathname));
  else if (request.mode === 'navigate') event.respondWith(elsewhere(request));
});
