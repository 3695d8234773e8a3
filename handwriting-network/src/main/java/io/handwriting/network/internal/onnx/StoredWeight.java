package io.handwriting.network.internal.onnx;

import java.util.List;
import java.util.stream.Collectors;

/** A weight as it is in a model file; the array is not copied and belongs to whoever made it. */
public final class StoredWeight {
    private final String name;
    private final List<Integer> shape;
    private final float[] values;

    /**
     * Takes a weight.
     *
     * @param name its name, at most 256 bytes in UTF-8
     * @param shape its sizes
     * @param values its numbers, the last size the fastest
     * @throws io.handwriting.ModelException if the name cannot be used
     */
    public StoredWeight(String name, List<Integer> shape, float[] values) {
        this.name = StoredText.requireName(name);
        this.shape = List.copyOf(shape);
        this.values = values;
    }

    /**
     * Names the weight.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * Tells its shape.
     *
     * @return its sizes
     */
    public List<Integer> shape() {
        return shape;
    }

    /**
     * Gives its numbers.
     *
     * @return its numbers; not a copy
     */
    public float[] values() {
        return values;
    }

    static String text(List<?> shape) {
        return shape.stream().map(Object::toString).collect(Collectors.joining(" × ", "[", "]"));
    }

    @Override
    public String toString() {
        return name + " " + text(shape);
    }
}
