package io.handwriting.djl.internal.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.handwriting.network.layer.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** One array of an engine for each of some weights; they live as long as the room that they were made in. */
public final class WeightArrays {
    private final Map<String, NDArray> arrays = new LinkedHashMap<>();

    /**
     * Makes the arrays.
     *
     * @param room where they live
     * @param weights which weights
     * @param values their numbers by name
     */
    public WeightArrays(NDManager room, List<Weight> weights, Function<String, float[]> values) {
        for (Weight weight : weights) {
            long[] shape = weight.shape().stream().mapToLong(Integer::longValue).toArray();
            arrays.put(weight.name(), room.create(values.apply(weight.name()), new Shape(shape)));
        }
    }

    /**
     * Looks up an array.
     *
     * @param name the name of a weight
     * @return its array
     */
    public NDArray get(String name) {
        return Objects.requireNonNull(arrays.get(name), name);
    }

    /**
     * Copies the numbers.
     *
     * @return new arrays by name
     */
    public Map<String, float[]> values() {
        Map<String, float[]> values = new LinkedHashMap<>();
        arrays.forEach((name, array) -> values.put(name, array.toFloatArray()));
        return values;
    }
}
