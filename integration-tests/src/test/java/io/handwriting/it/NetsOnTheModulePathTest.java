package io.handwriting.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The library and DJL as modules, the engine's natives beside them on the class path, as the guide has it. */
class NetsOnTheModulePathTest {

    @Test
    void nets_learnAndRead() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed.lines()).containsExactly("io.handwriting.djl", "|", "-");
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                "io.handwriting.djl",
                "--class-path",
                Path.of("target", "natives.jar") + File.pathSeparator + Path.of("target", "test-classes"),
                LinesProgram.class.getName());
    }
}
