@NullMarked
package io.handwriting.djl.internal.onnx;

import org.jspecify.annotations.NullMarked;
