package io.handwriting.spi;

import io.handwriting.Recognizer;

/** Makes a runtime known that opens model files. */
public interface RecognizerProvider extends Provider {

    /**
     * Tells by name and first bytes, without reading it all, whether a model file is of a form this runtime reads.
     *
     * @param model the model file
     * @return true if {@link #open} is worth trying
     * @throws io.handwriting.ModelException if the file cannot be read at all
     */
    boolean reads(ModelSource model);

    /**
     * Opens a model file; if it has a companion, that is opened beside it by {@link io.handwriting.Recognizers}.
     *
     * @param model the model file
     * @param options device and threads
     * @return a recognizer, to be closed by the caller
     * @throws io.handwriting.ModelException if the file is missing, damaged, foreign or does not fit
     */
    Recognizer open(ModelSource model, OpenOptions options);
}
