/** Paints strokes: smooth through the middles of neighbouring points, wider under pressure. */
export function widthAt(stroke, point) {
  return stroke.width * stroke.values[3 * point + 2];
}

/** Paints the part of a stroke from one point to the last; a finished stroke reaches its last point. */
export function paint(context, stroke, from, finished) {
  const { values, points } = stroke;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (points === 1) return dot(context, stroke);
  for (let i = Math.max(1, from); i < points; i++) {
    const at = 3 * i;
    const x = (values[at - 3] + values[at]) / 2;
    const y = (values[at - 2] + values[at + 1]) / 2;
    context.beginPath();
    context.lineWidth = (widthAt(stroke, i - 1) + widthAt(stroke, i)) / 2;
    if (i === 1) context.moveTo(values[0], values[1]);
    else context.moveTo((values[at - 6] + values[at - 3]) / 2, (values[at - 5] + values[at - 2]) / 2);
    context.quadraticCurveTo(values[at - 3], values[at - 2], x, y);
    context.stroke();
  }
  if (finished) end(context, stroke);
}

function dot(context, stroke) {
  context.beginPath();
  context.arc(stroke.values[0], stroke.values[1], widthAt(stroke, 0) / 2, 0, 2 * Math.PI);
  context.fill();
}

function end(context, { values, length, width }) {
  context.beginPath();
  context.lineWidth = width * values[length - 1];
  context.moveTo((values[length - 6] + values[length - 3]) / 2, (values[length - 5] + values[length - 2]) / 2);
  context.lineTo(values[length - 3], values[length - 2]);
  context.stroke();
}
