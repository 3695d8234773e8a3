/** Looks every two seconds whether the server is back, and then opens the page that was wanted. */
async function look() {
  try {
    const response = await fetch('/health', { cache: 'no-store' });
    if (response.ok) location.replace(location.pathname === '/offline.html' ? '/' : location.href);
  } catch { /* still away */ }
}

setInterval(look, 2000);
