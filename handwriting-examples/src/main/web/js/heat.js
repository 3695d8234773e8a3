/** A heat map over a glyph: green where ink spoke for the label, red where it spoke against, grey where it did not matter. */
const FOR = [52, 211, 153];
const AGAINST = [251, 113, 133];

export function paintHeat(data, values, glyph) {
  for (let i = 0, to = 0; i < values.length; i++, to += 4) {
    const strength = Math.min(1, 1.3 * Math.abs(values[i]));
    const tint = values[i] > 0 ? FOR : AGAINST;
    const grey = 0.45 * glyph[i];
    for (let part = 0; part < 3; part++) data[to + part] = grey * (1 - strength) + tint[part] * strength;
    data[to + 3] = 255;
  }
}
