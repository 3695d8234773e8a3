package io.handwriting.onnx;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a program of the tests in a process of its own; nothing of how this one was started reaches it. */
final class JavaProcess {
    private final List<String> options;
    private final Predicate<String> onClassPath;

    private JavaProcess(List<String> options, Predicate<String> onClassPath) {
        this.options = options;
        this.onClassPath = onClassPath;
    }

    static JavaProcess plain() {
        return new JavaProcess(List.of(), entry -> true);
    }

    /** Adds an option of Java. */
    JavaProcess with(String option) {
        return new JavaProcess(
                Stream.concat(options.stream(), Stream.of(option)).toList(), onClassPath);
    }

    /** Leaves jars whose names begin alike out of the class path. */
    JavaProcess without(String jar) {
        return new JavaProcess(options, onClassPath.and(entry -> !entry.startsWith(jar)));
    }

    List<String> lines(Class<?> program, String... args) throws IOException, InterruptedException {
        return linesUpTo("no such line", program, args);
    }

    /** Reads what a program prints, up to a line at which the process is killed. */
    List<String> linesUpTo(String last, Class<?> program, String... args) throws IOException, InterruptedException {
        Process process = start(program, args);
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

    private Process start(Class<?> program, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(List.of("OPT_OUT_TRACKING", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder.start();
    }

    /** Tests run on the module path; a class path of the same jars will do for a program. */
    private String classPath() {
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
                .filter(entry -> onClassPath.test(String.valueOf(Path.of(entry).getFileName())))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
