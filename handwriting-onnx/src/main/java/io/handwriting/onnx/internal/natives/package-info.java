/** ONNX Runtime's native libraries: found, unpacked once, and loaded. */
@NullMarked
package io.handwriting.onnx.internal.natives;

import org.jspecify.annotations.NullMarked;
