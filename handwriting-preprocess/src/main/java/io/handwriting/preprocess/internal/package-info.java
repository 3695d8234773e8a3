/** The steps from a drawing to a glyph, each of them small, on plain arrays, without garbage. */
@NullMarked
package io.handwriting.preprocess.internal;

import org.jspecify.annotations.NullMarked;
