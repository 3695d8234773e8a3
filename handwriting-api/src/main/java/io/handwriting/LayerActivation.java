package io.handwriting;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What one layer answered to one glyph.
 *
 * <p>A shape is channels, or channels × height × width; values lie in that order, the last dimension running fastest.
 * Immutable and safe to share between threads.
 */
public final class LayerActivation {
    private final String name;
    private final LayerKind kind;
    private final List<Integer> shape;
    private final float[] values;

    /**
     * Keeps copies of shape and values.
     *
     * @param name the layer's name, unique in its model
     * @param kind what the layer does
     * @param shape the sizes: channels, and for images height and width
     * @param values one value for each place of the shape
     * @throws ModelException if the shape has not one or three sizes above 0, or their product is not the number of
     *     values
     */
    public LayerActivation(String name, LayerKind kind, List<Integer> shape, float[] values) {
        this.name = Objects.requireNonNull(name, "name");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.shape = List.copyOf(shape);
        this.values = values.clone();
        requireFit();
    }

    private void requireFit() {
        if ((shape.size() != 1 && shape.size() != 3) || shape.stream().anyMatch(size -> size < 1)) {
            throw new ModelException(
                    "Layer \"" + name + "\" has the shape " + shape + "; channels, or channels × height × width, fit.");
        }
        long places = shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
        if (places != values.length) {
            throw new ModelException("Layer \"" + name + "\" has " + values.length + " values for " + places
                    + " places of its shape " + shape + ".");
        }
    }

    /**
     * Names the layer.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Says what the layer does.
     *
     * @return the kind
     */
    public LayerKind kind() {
        return kind;
    }

    /**
     * Tells the sizes.
     *
     * @return channels, or channels, height and width
     */
    public List<Integer> shape() {
        return shape;
    }

    /**
     * Counts the channels.
     *
     * @return the first size of the shape
     */
    public int channels() {
        return shape.get(0);
    }

    /**
     * Copies all values.
     *
     * @return a new array, channel by channel, row by row
     */
    public float[] values() {
        return values.clone();
    }

    /**
     * Copies one channel, as a picture of it needs.
     *
     * @param channel the channel, from 0
     * @return a new array of its height × width values, row by row; a single value for a dense layer
     * @throws IndexOutOfBoundsException if there is no such channel
     */
    public float[] channel(int channel) {
        Objects.checkIndex(channel, channels());
        int area = values.length / channels();
        return Arrays.copyOfRange(values, channel * area, (channel + 1) * area);
    }

    /**
     * Averages each channel over its height and width.
     *
     * @return a new array of one mean a channel
     */
    public float[] channelMeans() {
        float[] means = new float[channels()];
        int area = values.length / means.length;
        for (int channel = 0; channel < means.length; channel++) {
            double sum = 0;
            for (int i = 0; i < area; i++) {
                sum += values[channel * area + i];
            }
            means[channel] = (float) (sum / area);
        }
        return means;
    }

    /**
     * Sums up all values.
     *
     * @return their mean, standard deviation, smallest and largest
     */
    public Statistics statistics() {
        return Statistics.of(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LayerActivation that
                && name.equals(that.name)
                && kind == that.kind
                && shape.equals(that.shape)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "LayerActivation[" + name + ", " + kind + ", " + shape + "]";
    }
}
