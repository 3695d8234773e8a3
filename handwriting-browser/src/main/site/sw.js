/* Keeps the whole page, with what reads: after the first visit it needs no network. */
self.more = ['engine/worker.js', 'engine/org/teavm/backend/wasm/wasm-gc-module-runtime.min.js', 'engine/engine.wasm', 'engine/handwriting.onnx'];
importScripts('shell.js');
