import io.handwriting.it.DeclaredProvider;
import io.handwriting.spi.RecognizerProvider;
import org.jspecify.annotations.NullMarked;

/** The library as other modules see it. */
@NullMarked
@SuppressWarnings("requires-automatic") // ArchUnit has no module descriptor
open module io.handwriting.it {
    requires com.tngtech.archunit;
    requires io.handwriting;
    requires io.handwriting.all;
    requires io.handwriting.data;
    requires io.handwriting.djl;
    requires io.handwriting.evaluation;
    requires io.handwriting.network;
    requires io.handwriting.onnx;
    requires io.handwriting.plain;
    requires io.handwriting.preprocess;
    requires io.handwriting.testkit;
    requires org.assertj.core;
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.params;

    provides RecognizerProvider with
            DeclaredProvider;
}
