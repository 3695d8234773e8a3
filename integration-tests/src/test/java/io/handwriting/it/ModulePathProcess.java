package io.handwriting.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs a program with the library as modules, and the engine's natives beside them on the class path. */
final class ModulePathProcess {
    private ModulePathProcess() {}

    /** Reads what a program prints that ends well. */
    static Stream<String> lines(Class<?> program, String modules) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(program, modules))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        return printed.lines();
    }

    private static List<String> command(Class<?> program, String modules) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                modules,
                "--class-path",
                Path.of("target", "natives.jar") + File.pathSeparator + Path.of("target", "test-classes"),
                program.getName());
    }
}
