/** Nets as plain data, and the file that a model is kept in. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // Tribuo's proto classes have no module descriptor
module io.handwriting.network {
    requires com.google.protobuf;
    requires transitive io.handwriting;
    requires static transitive org.jspecify;
    requires org.tribuo.util.onnx;

    exports io.handwriting.network;
    exports io.handwriting.network.layer;
}
