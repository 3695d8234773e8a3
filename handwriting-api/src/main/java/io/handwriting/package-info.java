/**
 * A {@linkplain io.handwriting.Drawing drawing} becomes a {@linkplain io.handwriting.Glyph glyph}, a glyph becomes a
 * {@linkplain io.handwriting.Recognition recognition}, and any model can be plugged in between.
 *
 * <p>Values in this package are immutable; what is shared between threads says so in its own description.
 */
@NullMarked
package io.handwriting;

import org.jspecify.annotations.NullMarked;
