/** Makes models with the Deep Java Library, and reads with them. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // DJL has no module descriptors
module io.handwriting.djl {
    requires transitive ai.djl.api;
    requires ai.djl.pytorch_engine;
    // DJL needs these four, and cannot say so without a descriptor
    requires com.google.gson;
    requires com.sun.jna;
    requires org.apache.commons.compress;
    requires org.slf4j;
    requires transitive io.handwriting;
    requires io.handwriting.data;
    requires transitive io.handwriting.network;
    requires static transitive org.jspecify;

    exports io.handwriting.djl;

    provides io.handwriting.spi.RecognizerProvider with
            io.handwriting.djl.DjlRecognizerProvider;
    provides io.handwriting.spi.TrainerProvider with
            io.handwriting.djl.DjlTrainerProvider;
}
