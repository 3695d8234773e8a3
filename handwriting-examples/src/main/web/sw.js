/* Keeps the page's shell for the time when the server is away. */
importScripts('shell.js');
