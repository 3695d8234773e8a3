import { set } from './store.js';

/** The line to the engine, which reads in a worker and speaks as the server does; the reasons of an answer take long, and a worker of their own. */
const OLD = 'The engine that reads does not run in this browser. It needs one that knows WebAssembly GC: Chrome 119, Firefox 120, Safari 18.2.';
const ASKED = ['predict', 'predict_text'];
const REASONS = 'saliency';
let hear = null;
let reader = null;
let explainer = null;
let explaining = false;
let waiting = null;

function engine(listener) {
  const worker = new Worker(new URL('../engine/worker.js', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => listener(JSON.parse(data));
  worker.onerror = () => {
    set('refusal', OLD);
    set('connection', 'closed');
  };
  return worker;
}

/** The newest drawing is explained when the one before is; the page knows which answer it waits for. */
function explain(message) {
  waiting = message;
  explainer ??= engine(explained);
  if (!explaining) next();
}

function next() {
  explaining = waiting !== null;
  if (explaining) explainer.postMessage(waiting);
  waiting = null;
}

function explained(message) {
  if (message.type === 'init') return;
  next();
  if (message.type === 'prediction') hear(message);
}

function send({ type, data }) {
  if (!ASKED.includes(type)) return false;
  const { details = [] } = data;
  reader.postMessage({ type, data: { ...data, details: details.filter((detail) => detail !== REASONS) } });
  waiting = null;
  if (details.includes(REASONS)) explain({ type, data });
  return true;
}

/** Begins the engine; what it says is told to the listener. */
export function open(listener) {
  hear = listener;
  reader = engine(hear);
  return { send };
}
