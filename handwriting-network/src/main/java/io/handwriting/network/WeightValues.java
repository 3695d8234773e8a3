package io.handwriting.network;

import io.handwriting.ModelException;
import io.handwriting.network.layer.Weight;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers of a net's weights by name; the arrays are not copied and belong to whoever made them. */
public final class WeightValues {
    private final Map<String, float[]> arrays;

    private WeightValues(Map<String, float[]> arrays) {
        this.arrays = Collections.unmodifiableMap(new LinkedHashMap<>(arrays));
    }

    /**
     * Takes arrays for a net.
     *
     * @param network the net
     * @param arrays one array for each of its weights
     * @return the arrays, in the order of the net's weights
     * @throws ModelException if a weight is missing, has another size or holds what is no number, or if there is one
     *     that the net does not know
     */
    public static WeightValues of(Network network, Map<String, float[]> arrays) {
        Map<String, float[]> ordered = new LinkedHashMap<>();
        for (Weight weight : network.weights()) {
            ordered.put(weight.name(), fitting(weight, arrays));
        }
        requireNoOthers(ordered.keySet(), arrays.keySet());
        return new WeightValues(ordered);
    }

    private static float[] fitting(Weight weight, Map<String, float[]> arrays) {
        float[] values = arrays.get(weight.name());
        if (values == null) {
            throw new ModelException("The weight \"" + weight.name() + "\" is missing.");
        }
        if (values.length != weight.size()) {
            throw new ModelException("The weight \"" + weight.name() + "\" has " + values.length + " numbers, not "
                    + weight.size() + ".");
        }
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new ModelException("The weight \"" + weight.name() + "\" holds " + value + ".");
            }
        }
        return values;
    }

    private static void requireNoOthers(Set<String> known, Set<String> given) {
        List<String> others =
                given.stream().filter(name -> !known.contains(name)).sorted().toList();
        if (!others.isEmpty()) {
            throw new ModelException(
                    "The net has no weight " + others.stream().collect(Collectors.joining("\", \"", "\"", "\"")) + ".");
        }
    }

    /**
     * Looks up an array.
     *
     * @param name the name of a weight
     * @return its numbers; not a copy
     * @throws ModelException if the net has no such weight
     */
    public float[] get(String name) {
        float[] values = arrays.get(name);
        if (values == null) {
            throw new ModelException("The net has no weight \"" + name + "\".");
        }
        return values;
    }

    /**
     * Gives all arrays.
     *
     * @return the arrays by name, in the order of the net's weights; not copies
     */
    public Map<String, float[]> asMap() {
        return arrays;
    }
}
