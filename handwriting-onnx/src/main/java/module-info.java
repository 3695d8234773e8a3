/** Reads with ONNX Runtime. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // ONNX Runtime has no module descriptor
module io.handwriting.onnx {
    requires com.microsoft.onnxruntime;
    requires transitive io.handwriting;
    requires io.handwriting.network;
    // ONNX Runtime needs it, and cannot say so without a descriptor
    requires java.logging;
    requires static transitive org.jspecify;

    exports io.handwriting.onnx;

    provides io.handwriting.spi.RecognizerProvider with
            io.handwriting.onnx.OnnxRecognizerProvider;
}
