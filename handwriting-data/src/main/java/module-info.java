/** Reads data sets to learn from and to check with, and fetches the public ones when asked to. */
@org.jspecify.annotations.NullMarked
module io.handwriting.data {
    requires transitive io.handwriting;
    requires transitive io.handwriting.preprocess;
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;
    requires java.net.http;
    requires tools.jackson.core;

    exports io.handwriting.data;
    exports io.handwriting.data.augment;
    exports io.handwriting.data.foreign;
}
