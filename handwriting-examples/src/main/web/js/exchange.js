import { on, set, tell } from './store.js';
import { open } from './line.js';

/** What is asked and answered: keeps one drawing under way and the newest waiting. */
const PATIENCE = 4000;
const READINGS = ['prediction', 'text_prediction'];
const ORDERS = ['predict', 'predict_text'];
let line = null;
let build = null;
let sentAt = 0;
let timer = 0;

/** Sends a message; false when nobody listens. */
export function send(type, data = {}) {
  return line.send({ type, data });
}

/** Offers a drawing: built and sent when the one before is answered; a newer offer replaces an older one. */
export function offer(builder) {
  build = builder;
  if (sentAt === 0 || performance.now() - sentAt > PATIENCE) next();
}

function next() {
  sentAt = 0;
  if (!build) return;
  const message = build();
  build = null;
  if (message && send(message.type, message.data)) {
    sentAt = performance.now();
    clearTimeout(timer);
    timer = setTimeout(next, PATIENCE);
  }
}

/** Only who is greeted is let in. */
function letIn() {
  sentAt = 0;
  set('connection', 'open');
  if (build) next();
}

function hear({ type, data = {} }) {
  if (type === 'init') letIn();
  tell(`message:${type}`, data);
  if (READINGS.includes(type) || (type === 'error' && ORDERS.includes(data.request ?? 'predict'))) next();
}

export function start() {
  line = open(hear);
  on('message:shutdown_ack', () => set('shut-down', true));
}
