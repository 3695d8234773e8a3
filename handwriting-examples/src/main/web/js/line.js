import { get, set } from './store.js';

/** The wire to the server: a WebSocket that connects again by itself. A page without a server has a file of this name of its own. */
const AGAIN = 2000;
const PING = 15_000;
const REFUSALS = [1008, 1013];
let hear = null;
let socket = null;
let alive = true;

/** Sends a message; false when nobody listens. */
function send(message) {
  if (!socket || socket.readyState !== WebSocket.OPEN) return false;
  socket.send(JSON.stringify(message));
  return true;
}

function connect() {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  socket = new WebSocket(`${scheme}://${location.host}/ws`);
  socket.onmessage = take;
  socket.onclose = ({ code, reason }) => {
    set('refusal', REFUSALS.includes(code) ? reason : '');
    set('connection', 'closed');
    setTimeout(connect, AGAIN);
  };
}

function take(event) {
  alive = true;
  hear(JSON.parse(event.data));
}

function ping() {
  if (get('connection') !== 'open') return;
  if (!alive) return socket.close();
  alive = false;
  send({ type: 'ping', data: {} });
}

/** Opens it; what comes is told to the listener. */
export function open(listener) {
  hear = listener;
  connect();
  setInterval(ping, PING);
  return { send };
}
