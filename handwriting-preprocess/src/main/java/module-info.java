/** Makes drawings glyphs, and reads drawings with any recognizer. */
@org.jspecify.annotations.NullMarked
module io.handwriting.preprocess {
    requires transitive io.handwriting;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires org.apache.commons.imaging;

    exports io.handwriting.preprocess;
}
