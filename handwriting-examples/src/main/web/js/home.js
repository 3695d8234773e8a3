/* This page is at home on a server; one that is not has a file of this name of its own. */
document.documentElement.dataset.home = 'server';
