/** The contracts that every provider's tests extend, and fixtures: synthetic ink, synthetic glyphs, golden files. */
@org.jspecify.annotations.NullMarked
module io.handwriting.testkit {
    requires transitive io.handwriting;
    requires jdk.management;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;

    exports io.handwriting.testkit;

    opens io.handwriting.testkit to
            org.junit.platform.commons;
}
