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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphTest {
    private static final byte[] FILE = Samples.file(Architecture.CNN_SMALL);

    @TempDir
    private Path folder;

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
    void aGraphWithUnknownOperators_isRefused() throws IOException {
        assertRefused(changed("Relu", "Rule"), "cannot compute the model");
    }

    @Test
    void aGraphWithoutScores_isRefused() throws IOException {
        assertRefused(changed("logits", "others"), "no output \"logits\"");
    }

    @Test
    void aGraphWithAnotherInput_isRefused() throws IOException {
        assertRefused(changed("glyphs", "others"), "Unknown input name glyphs");
    }

    private static void assertRefused(ModelBytes model, String reason) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> OnnxScorer.of(model, OpenOptions.DEFAULTS).close())
                .withMessageContaining(reason);
    }

    /** As part of a program, whose graph is not looked at, with another name of the same length wherever a whole text of the file is that name. */
    private ModelBytes changed(String name, String other) throws IOException {
        char length = (char) name.length();
        String text = new String(FILE, StandardCharsets.ISO_8859_1);
        byte[] changed = text.replace(length + name, length + other).getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("changed.onnx"), changed);
        return ModelBytes.read(ModelSource.partOfTheProgram(file.toUri().toURL()));
    }
}
