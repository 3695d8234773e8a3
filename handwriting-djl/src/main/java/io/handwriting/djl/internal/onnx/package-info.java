/** Model files: nets written as ONNX graphs, and their weights read back. */
@NullMarked
package io.handwriting.djl.internal.onnx;

import org.jspecify.annotations.NullMarked;
