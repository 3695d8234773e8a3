import { on } from './store.js';

/** The tokens of the theme in force, as canvases need them. */
export const colours = {};

function read() {
  const style = getComputedStyle(document.documentElement);
  for (const name of ['text', 'quiet', 'card', 'card-edge', 'sunken', 'wire', 'cyan', 'emerald', 'violet', 'amber', 'red',
    'ink-on-dark', 'ink-on-light']) {
    colours[name] = style.getPropertyValue(`--${name}`).trim();
  }
  colours.dark = document.documentElement.dataset.theme !== 'light';
}

read();
on('theme', read);

/** Red, green and blue of a token written as #rrggbb. */
export function rgb(name) {
  const value = parseInt(colours[name].slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
