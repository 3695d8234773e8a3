/** Reading glyphs with ONNX Runtime. */
@NullMarked
package io.handwriting.onnx.internal.runtime;

import org.jspecify.annotations.NullMarked;
