import { get, on, set, tell } from './store.js';

/** The wire to the server: connects again by itself, and keeps one drawing under way and the newest waiting. */
const AGAIN = 2000;
const PING = 15_000;
const PATIENCE = 4000;
const REFUSALS = [1008, 1013];
const READINGS = ['prediction', 'text_prediction'];
const ORDERS = ['predict', 'predict_text'];
let socket = null;
let alive = true;
let build = null;
let sentAt = 0;
let timer = 0;

/** Sends a message; false when nobody listens. */
export function send(type, data = {}) {
  if (!socket || socket.readyState !== WebSocket.OPEN) return false;
  socket.send(JSON.stringify({ type, data }));
  return true;
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

function connect() {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  socket = new WebSocket(`${scheme}://${location.host}/ws`);
  socket.onmessage = hear;
  socket.onclose = ({ code, reason }) => {
    set('refusal', REFUSALS.includes(code) ? reason : '');
    set('connection', 'closed');
    setTimeout(connect, AGAIN);
  };
}

/** Only who is greeted is let in. */
function letIn() {
  sentAt = 0;
  set('connection', 'open');
  if (build) next();
}

function hear(event) {
  const { type, data = {} } = JSON.parse(event.data);
  alive = true;
  if (type === 'init') letIn();
  tell(`message:${type}`, data);
  if (READINGS.includes(type) || (type === 'error' && ORDERS.includes(data.request ?? 'predict'))) next();
}

function ping() {
  if (get('connection') !== 'open') return;
  if (!alive) return socket.close();
  alive = false;
  send('ping');
}

export function start() {
  connect();
  setInterval(ping, PING);
  on('message:shutdown_ack', () => set('shut-down', true));
}
