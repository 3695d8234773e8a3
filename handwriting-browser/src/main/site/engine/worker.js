import { load } from './org/teavm/backend/wasm/wasm-gc-module-runtime.min.js';

/** Reads for the page, beside it, so that drawing stays smooth: hears the messages that the server would. */
async function bytesOf(name) {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name} is not there.`);
  return response.arrayBuffer();
}

/** Lays the picture of a paper that is grey already. */
async function lay(engine, image) {
  const picture = await createImageBitmap(await (await fetch(image)).blob());
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  engine.picture(width, height, Int8Array.from({ length: width * height }, (_, i) => data[4 * i]));
}

async function put(engine, { strokes, image }) {
  if (image) await lay(engine, image);
  else engine.strokes(Float32Array.from(strokes.flat()), Int32Array.from(strokes, ({ length }) => length / 2));
}

async function answer(engine, { type, data }) {
  const { id, alphabet = 'all', variants = false, details = [], pattern = '' } = data;
  await put(engine, data);
  return type === 'predict'
    ? engine.read(id, alphabet, variants, details.join(' '))
    : engine.readText(id, alphabet, variants, pattern, details.includes('drawings'));
}

async function begin() {
  const [code, model] = await Promise.all([bytesOf('engine.wasm'), bytesOf('handwriting.onnx')]);
  const { exports: engine } = await load(code);
  postMessage(engine.open(new Int8Array(model)));
  return engine;
}

const begun = begin();
addEventListener('message', async ({ data }) => postMessage(await answer(await begun, data)));
begun.catch((failure) => reportError(failure));
