package io.handwriting.network.layer;

import io.handwriting.ModelException;
import java.util.List;

/**
 * A named array of numbers that a layer is made of.
 *
 * @param name its name, unique in the net, such as {@code stem.weight}
 * @param shape its sizes
 * @param role what it does
 */
public record Weight(String name, List<Integer> shape, Role role) {

    private static final int LARGEST = 1 << 26;

    /** Keeps a copy of the shape, and refuses one of no numbers or of more than 67,108,864. */
    public Weight {
        shape = List.copyOf(shape);
        long size = 1;
        for (int length : shape) {
            size = length < 1 ? 0 : Math.min(size * length, LARGEST + 1L);
        }
        if (size < 1 || size > LARGEST) {
            throw new ModelException("The weight \"" + name + "\" would have the shape " + shape + ", but it has 1 to "
                    + LARGEST + " numbers.");
        }
    }

    static Weight bias(String layer, int outputs) {
        return new Weight(layer + ".bias", List.of(outputs), Role.BIAS);
    }

    /**
     * Counts the numbers.
     *
     * @return the product of the shape
     */
    public int size() {
        return shape.stream().reduce(1, (product, length) -> product * length);
    }

    /**
     * Counts what each output of a kernel is summed up from.
     *
     * @return the product of the shape but for its first size
     */
    public int fanIn() {
        return size() / shape.get(0);
    }

    /** What a weight does in its layer. */
    public enum Role {
        /** Multiplies inputs. */
        KERNEL(true),
        /** Is added to outputs. */
        BIAS(true),
        /** Scales a normalised channel. */
        SCALE(true),
        /** The mean of a channel, followed while training. */
        MEAN(false),
        /** The variance of a channel, followed while training. */
        VARIANCE(false);

        private final boolean learnt;

        Role(boolean learnt) {
            this.learnt = learnt;
        }

        /**
         * Tells whether gradients change it.
         *
         * @return false for what is only observed
         */
        public boolean learnt() {
            return learnt;
        }
    }
}
