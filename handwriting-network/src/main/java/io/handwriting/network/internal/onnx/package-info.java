/** Model files: nets written as ONNX graphs, and their weights read back. */
@NullMarked
package io.handwriting.network.internal.onnx;

import org.jspecify.annotations.NullMarked;
