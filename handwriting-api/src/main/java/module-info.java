/**
 * The words of handwriting recognition as records and interfaces, the contract for those who plug in a model, and the
 * discovery that brings both together.
 */
@org.jspecify.annotations.NullMarked
module io.handwriting {
    requires static transitive org.jspecify;

    exports io.handwriting;
    exports io.handwriting.spi;

    uses io.handwriting.spi.RecognizerProvider;
    uses io.handwriting.spi.TrainerProvider;
}
