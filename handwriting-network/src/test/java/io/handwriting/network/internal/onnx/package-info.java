@NullMarked
package io.handwriting.network.internal.onnx;

import org.jspecify.annotations.NullMarked;
