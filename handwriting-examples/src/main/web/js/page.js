/** The few things every module needs to build its part of the page. */
export const byId = (id) => document.getElementById(id);

/** Whether there is a server behind the page; without one it reads by itself. */
export const served = document.documentElement.dataset.home !== 'static';

/** Makes an element: properties are set as they are, children appended. */
export function make(tag, properties = {}, ...children) {
  const { data, ...rest } = properties;
  const element = Object.assign(document.createElement(tag), rest);
  if (data) Object.assign(element.dataset, data);
  element.append(...children);
  return element;
}

/** Sets a text only when it differs, which spares the browser a layout. */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

export const percent = (share, digits = 1) => `${(100 * share).toFixed(digits)} %`;
export const knowing = (corrections) => (corrections > 0 ? ` · knows ${corrections} of yours` : '');
export const kindOf = (label) => (/^\d$/.test(label) ? 'digit' : 'letter');
export const still = matchMedia('(prefers-reduced-motion: reduce)');

/** Bytes of a base64 text. */
export function bytesOf(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Hands a text to the user as a file. */
export function download(name, content, type) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  make('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
