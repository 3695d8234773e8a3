import * as ink from './ink.js';
import { byId } from './page.js';
import { keep, recall } from './kept.js';
import { get, on, set } from './store.js';

/** The buttons under the paper and their short cuts. */
const brush = byId('brush');
const invert = byId('invert');

function chooseBrush() {
  byId('brush-size').value = brush.value;
  set('brush', Number(brush.value));
  keep('brush', brush.value);
}

function shortCut(event) {
  if (document.querySelector('dialog[open]') || event.target.closest('input, select, textarea')) return;
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (control && key === 'z' && !event.shiftKey) ink.undo();
  else if (control && (key === 'y' || (key === 'z' && event.shiftKey))) ink.redo();
  else if (!control && key === 'delete') ink.clear();
  else return;
  event.preventDefault();
}

export function start() {
  brush.value = recall('brush', '14');
  chooseBrush();
  set('inverted', false);
  set('send-as', 'ink');
  brush.addEventListener('input', chooseBrush);
  byId('undo').addEventListener('click', ink.undo);
  byId('redo').addEventListener('click', ink.redo);
  byId('clear').addEventListener('click', ink.clear);
  invert.addEventListener('click', () => {
    set('inverted', !get('inverted'));
    invert.setAttribute('aria-pressed', String(get('inverted')));
  });
  byId('send-as').addEventListener('change', (event) => set('send-as', event.target.value));
  document.addEventListener('keydown', shortCut);
  on('ink', ({ strokes, drawing, undoable, redoable }) => {
    if (drawing && !byId('undo').disabled) return;
    byId('undo').disabled = !undoable;
    byId('redo').disabled = !redoable;
    byId('clear').disabled = strokes.length === 0;
  });
}
