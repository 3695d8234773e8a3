@NullMarked
package io.handwriting.onnx.internal.runtime;

import org.jspecify.annotations.NullMarked;
