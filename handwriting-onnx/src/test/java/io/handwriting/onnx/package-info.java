@NullMarked
package io.handwriting.onnx;

import org.jspecify.annotations.NullMarked;
