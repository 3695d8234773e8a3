/** Keeps a canvas as sharp as the screen and tells when its size changed. */
export function fitted(canvas, resized) {
  const size = { width: 0, height: 0, ratio: 1 };
  new ResizeObserver(() => {
    const ratio = Math.min(devicePixelRatio || 1, 3);
    const { clientWidth: width, clientHeight: height } = canvas;
    if (width === size.width && height === size.height && ratio === size.ratio) return;
    Object.assign(size, { width, height, ratio });
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    if (width > 0) resized(size);
  }).observe(canvas);
  return size;
}
