package io.handwriting.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.network.Architecture;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A model answers the same before and after its export, and on both runtimes. */
class ParityTest {
    private static final double LARGEST_DIFFERENCE = 1e-5;

    @Test
    void bothRuntimes_answerAsTheNetThatWasTrained() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed.lines()).hasSameSizeAs(Architecture.ALL).allSatisfy(line -> {
            String[] found = line.split(" ", -1);
            assertThat(Double.parseDouble(found[1])).as(line).isLessThanOrEqualTo(LARGEST_DIFFERENCE);
            assertThat(found[2]).as("other labels in: %s", line).isEqualTo("0");
        });
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                "io.handwriting.djl,io.handwriting.onnx,io.handwriting.testkit",
                "--class-path",
                Path.of("target", "natives.jar") + File.pathSeparator + Path.of("target", "test-classes"),
                ParityProgram.class.getName());
    }
}
