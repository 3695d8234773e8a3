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

/** A colour between two tokens, from the one at 0 to the other at 1. */
export function mixed(from, to, share) {
  const [here, there] = [rgb(from), rgb(to)];
  return `rgb(${here.map((value, i) => Math.round(value + share * (there[i] - value))).join(' ')})`;
}
