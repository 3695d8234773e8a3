package io.handwriting.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole report at a glance: every benchmark runs once, so that none of them rots. */
class SpeedReportTest {
    @TempDir
    Path folder;

    /** DJL refuses to begin once somebody else runs ONNX Runtime in the JVM; benchmarks that count have one each. */
    @BeforeAll
    static void letDjlBeFirst() {
        assertThat(Engine.getEngine("OnnxRuntime").getEngineName()).isEqualTo("OnnxRuntime");
    }

    @Test
    void everyQuestion_isAnswered() throws Exception {
        SpeedReport.write(folder, Optional.empty(), true);
        String page = Files.readString(folder.resolve("README.md"));
        assertThat(page)
                .contains("pipeline", "graphics2d", "straight", "library", "imageio", "commons-imaging")
                .contains("onnx, batch 1", "djl, batch 1", "mxnet, batch 1", "batch 1, variants 5, threads 2")
                .contains(
                        "djl-translator",
                        "strokes",
                        "touching",
                        "trace, onnx",
                        "saliency, java",
                        "matrix product",
                        "shipped model, batch 64");
        assertThat(Files.readString(folder.resolve("speed.json")))
                .contains("\"processor\"", "\"garbageBytes\"", "\"utilisation\"");
        assertThat(plots(page)).isEqualTo(10);
    }

    private int plots(String page) throws IOException {
        int plots = 0;
        for (String line : page.lines().filter(text -> text.startsWith("![")).toList()) {
            Path plot = folder.resolve(line.substring(line.indexOf("](") + 2, line.length() - 1));
            assertThat(ImageIO.read(plot.toFile()).getWidth()).isEqualTo(760);
            plots++;
        }
        return plots;
    }
}
