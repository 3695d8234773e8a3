import { set } from './store.js';

/** The line to the engine, which reads in a worker and speaks as the server does. */
const OLD = 'The engine that reads does not run in this browser. It needs one of 2025 or later: Chrome 119, Firefox 120, Safari 18.2.';
const ASKED = ['predict', 'predict_text'];

/** Begins the engine; what it says is told to the listener. */
export function open(hear) {
  const worker = new Worker(new URL('../engine/worker.js', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => hear(JSON.parse(data));
  worker.onerror = () => {
    set('refusal', OLD);
    set('connection', 'closed');
  };
  return { send: (message) => ASKED.includes(message.type) && (worker.postMessage(message), true) };
}
