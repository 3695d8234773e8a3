/* This page is at home in the browser: it reads by itself, without a server. */
document.documentElement.dataset.home = 'static';
