/** Reads with plain Java: no natives, nothing to unpack. */
@org.jspecify.annotations.NullMarked
module io.handwriting.plain {
    requires transitive io.handwriting;
    requires io.handwriting.network;
    requires static transitive org.jspecify;

    exports io.handwriting.plain;

    provides io.handwriting.spi.RecognizerProvider with
            io.handwriting.plain.PlainRecognizerProvider;
}
