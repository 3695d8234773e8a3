/** Makes {@linkplain io.handwriting.Drawing drawings} glyphs, and reads drawings with any recognizer. */
@NullMarked
package io.handwriting.preprocess;

import org.jspecify.annotations.NullMarked;
