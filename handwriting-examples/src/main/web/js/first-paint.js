/* Runs before the first paint, so that no page flashes in the wrong theme or form. */
(() => {
  const recall = (name) => {
    try { return localStorage.getItem(name); } catch { return null; /* storage is closed to this page */ }
  };
  const kept = recall('theme');
  const dark = !matchMedia('(prefers-color-scheme: light)').matches;
  document.documentElement.dataset.theme = kept === 'dark' || kept === 'light' ? kept : dark ? 'dark' : 'light';
  document.documentElement.dataset.mode = recall('mode') === 'word' ? 'word' : 'character';
})();
