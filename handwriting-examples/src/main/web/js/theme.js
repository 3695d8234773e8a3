import { byId, still } from './page.js';
import { keep, recall } from './kept.js';
import { set } from './store.js';

/** Dark or light: the system's preference until somebody chooses. */
const button = byId('theme');
const system = matchMedia('(prefers-color-scheme: light)');

function apply(theme) {
  document.documentElement.dataset.theme = theme;
  button.setAttribute('aria-pressed', String(theme === 'light'));
  document.querySelector('meta[name="theme-color"]').content = theme === 'light' ? '#f2f5fa' : '#090d14';
  set('theme', theme);
}

function change(theme) {
  if (document.startViewTransition && !still.matches) document.startViewTransition(() => apply(theme));
  else apply(theme);
}

export function start() {
  apply(document.documentElement.dataset.theme);
  button.addEventListener('click', () => {
    const wanted = document.documentElement.dataset.theme === 'light' ? 'dark' : 'light';
    keep('theme', wanted);
    change(wanted);
  });
  system.addEventListener('change', () => {
    if (!recall('theme', null)) change(system.matches ? 'light' : 'dark');
  });
}
