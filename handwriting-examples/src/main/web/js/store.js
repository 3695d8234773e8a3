/** What the page knows: values by name, and those who want to hear of changes. */
const values = new Map();
const listeners = new Map();

/** Calls the listener at every change of a value or at every event of this name. */
export function on(name, listener) {
  if (!listeners.has(name)) listeners.set(name, []);
  listeners.get(name).push(listener);
}

/** Keeps a value and tells of it. */
export function set(name, value) {
  values.set(name, value);
  tell(name, value);
}

/** Tells of an event that is not kept. */
export function tell(name, value) {
  const heard = listeners.get(name);
  if (heard) for (let i = 0; i < heard.length; i++) heard[i](value);
}

/** The value kept last, or undefined. */
export function get(name) {
  return values.get(name);
}
