/**
 * Changes {@linkplain io.handwriting.Glyph glyphs} at random while a model learns, so that it sees what people's hands
 * do; everything follows from a seed.
 */
@NullMarked
package io.handwriting.data.augment;

import org.jspecify.annotations.NullMarked;
