package io.handwriting.onnx.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.ModelException;
import io.handwriting.ProviderException;
import io.handwriting.network.Architecture;
import io.handwriting.network.ModelBytes;
import io.handwriting.onnx.internal.natives.OnnxEnvironment;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphTest {
    private static final byte[] FILE = Samples.file(Architecture.CNN_SMALL);

    private static Graph on(String... devices) {
        return Graph.load(OnnxEnvironment.get(), Samples.model(Architecture.LINEAR), List.of(devices), 1);
    }

    @Test
    void whereTheGpuDoesNotWork_theCpuComputes() {
        try (Graph graph = on("cuda:0", "cpu")) {
            assertThat(graph.device()).isEqualTo("cpu");
        }
    }

    @Test
    void aGpuThatWasAskedForAndDoesNotWork_isTold() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> on("cuda:3").close())
                .withMessageContaining("\"cuda:3\" does not work here")
                .withMessageEndingWith("Ask for auto or cpu.");
    }

    @Test
    void aGraphWithUnknownOperators_isRefused() {
        assertRefused(changed("Relu", "Rule"), "cannot compute the model");
    }

    @Test
    void aGraphWithoutAnOutputOfTheNet_isRefused() {
        assertRefused(changed("conv1", "other"), "no output \"conv1\"");
    }

    @Test
    void aGraphWithAnotherInput_isRefused() {
        assertRefused(changed("glyphs", "others"), "Unknown input name glyphs");
    }

    private static void assertRefused(ModelBytes model, String reason) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> OnnxScorer.of(model, OpenOptions.DEFAULTS).close())
                .withMessageContaining(reason);
    }

    /** With another name of the same length wherever a whole text of the file is that name. */
    private static ModelBytes changed(String name, String other) {
        char length = (char) name.length();
        String text = new String(FILE, StandardCharsets.ISO_8859_1);
        byte[] changed = text.replace(length + name, length + other).getBytes(StandardCharsets.ISO_8859_1);
        return ModelBytes.read(ModelSource.of("changed.onnx", changed));
    }
}
