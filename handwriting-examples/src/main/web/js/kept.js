/** Small settings that outlive the page, where the browser allows it. */
export function recall(name, otherwise) {
  try { return localStorage.getItem(name) ?? otherwise; } catch { return otherwise; }
}

export function keep(name, value) {
  try { localStorage.setItem(name, value); } catch { /* the page works without */ }
}
