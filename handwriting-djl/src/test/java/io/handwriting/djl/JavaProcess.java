package io.handwriting.djl;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a program of the tests in a process of its own. */
final class JavaProcess {
    private JavaProcess() {}

    static List<String> lines(Class<?> program, String... args) throws IOException, InterruptedException {
        return linesUpTo("no such line", program, args);
    }

    /** Reads what a program prints, up to a line at which the process is killed. */
    static List<String> linesUpTo(String last, Class<?> program, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                classPath(),
                program.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.equals(last)) {
                    break;
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return lines;
    }

    /** Tests run on the module path; a class path of the same jars will do for a program. */
    private static String classPath() {
        return Stream.concat(
                        Stream.of(Path.of("target", "test-classes")
                                .toAbsolutePath()
                                .toString()),
                        Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                                .map(System::getProperty)
                                .filter(Objects::nonNull)
                                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                                .filter(entry -> !entry.isEmpty()))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
