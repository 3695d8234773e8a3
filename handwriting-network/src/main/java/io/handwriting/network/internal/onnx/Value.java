package io.handwriting.network.internal.onnx;

import java.util.List;

/**
 * An input or output of a graph.
 *
 * @param name its name
 * @param type the type of its numbers, as ONNX numbers them
 * @param sizes its sizes; a letter for one that is only known when the model runs
 */
record Value(String name, long type, List<String> sizes) {}
