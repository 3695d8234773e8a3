/** A runtime for model files on ONNX Runtime. */
@NullMarked
package io.handwriting.onnx;

import org.jspecify.annotations.NullMarked;
