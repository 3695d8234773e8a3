package io.handwriting.network.layer;

import io.handwriting.ModelException;

/**
 * The size of what flows between layers.
 *
 * @param channels how many images, or numbers
 * @param height how high each is; 1 for plain numbers
 * @param width how wide each is; 1 for plain numbers
 */
public record Volume(int channels, int height, int width) {

    private static final int LARGEST = 1 << 22;

    /** Refuses sizes that are not above 0, and more than 4,194,304 values. */
    public Volume {
        if (channels < 1 || height < 1 || width < 1 || (long) height * width > LARGEST / channels) {
            throw new ModelException("A layer cannot give " + channels + " × " + height + " × " + width
                    + " values, but 1 to " + LARGEST + ".");
        }
    }

    /**
     * Describes plain numbers.
     *
     * @param numbers how many
     * @return numbers × 1 × 1
     */
    public static Volume of(int numbers) {
        return new Volume(numbers, 1, 1);
    }

    /**
     * Counts the values of one image.
     *
     * @return height × width
     */
    public int area() {
        return height * width;
    }

    /**
     * Counts all values.
     *
     * @return channels × height × width
     */
    public int size() {
        return channels * area();
    }

    @Override
    public String toString() {
        return channels + " × " + height + " × " + width;
    }
}
