package io.handwriting;

import io.handwriting.spi.ModelSource;
import java.util.Arrays;

/**
 * A model file inside another one: it looks at the {@linkplain Sight#PATH way of the pen} where the other looks at the
 * picture, and what is read is what both say together.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Companion {
    private final byte[] file;

    private Companion(byte[] file) {
        this.file = file;
    }

    /**
     * Takes a model file.
     *
     * @param file its content; copied
     * @return the companion
     */
    public static Companion of(byte[] file) {
        return new Companion(file.clone());
    }

    /**
     * Copies the file.
     *
     * @return its content
     */
    public byte[] toBytes() {
        return file.clone();
    }

    /**
     * Gives the file to be opened.
     *
     * @param model the file that it came in
     * @return the file, trusted as the other one is
     */
    public ModelSource source(ModelSource model) {
        return model.holding("the companion of " + model.name(), file);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Companion that && Arrays.equals(file, that.file);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(file);
    }

    @Override
    public String toString() {
        return "Companion[" + file.length + " bytes]";
    }
}
