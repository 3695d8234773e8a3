package io.handwriting;

import java.nio.file.Path;

/**
 * A trained model as plain data.
 *
 * <p>Immutable and safe to share between threads; holds nothing that must be given back.
 */
public interface Model {

    /**
     * Tells what the model says of itself.
     *
     * @return the card
     */
    ModelCard card();

    /**
     * Makes the model ready to read.
     *
     * @return a new recognizer, to be closed
     */
    Recognizer open();

    /**
     * Writes the model file; a file that is there already is replaced in one step or, when writing fails, not at all.
     *
     * @param file where to
     * @throws ModelException if the file cannot be written
     */
    void save(Path file);
}
