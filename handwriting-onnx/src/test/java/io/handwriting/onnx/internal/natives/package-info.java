@NullMarked
package io.handwriting.onnx.internal.natives;

import org.jspecify.annotations.NullMarked;
