package io.handwriting.network;

import io.handwriting.ModelException;

/**
 * The size of what flows between layers.
 *
 * @param channels how many images, or numbers
 * @param height how high each is; 1 for plain numbers
 * @param width how wide each is; 1 for plain numbers
 */
public record Volume(int channels, int height, int width) {

    /** Refuses sizes that are not above 0. */
    public Volume {
        if (channels < 1 || height < 1 || width < 1) {
            throw new ModelException("A layer cannot give " + channels + " × " + height + " × " + width + " values.");
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
