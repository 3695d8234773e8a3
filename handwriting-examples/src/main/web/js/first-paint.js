/* Runs before the first paint, so that no page flashes in the wrong theme. */
(() => {
  let kept = null;
  try { kept = localStorage.getItem('theme'); } catch { /* storage is closed to this page */ }
  const dark = !matchMedia('(prefers-color-scheme: light)').matches;
  document.documentElement.dataset.theme = kept === 'dark' || kept === 'light' ? kept : dark ? 'dark' : 'light';
})();
