package io.handwriting.testkit;

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

/** Runs a program of a module's tests in a process of its own; nothing of how this one was started reaches it. */
public final class JavaProcess {
    private final List<String> options;
    private final Predicate<String> onClassPath;

    private JavaProcess(List<String> options, Predicate<String> onClassPath) {
        this.options = options;
        this.onClassPath = onClassPath;
    }

    /**
     * Starts with a small heap and the class path of the tests.
     *
     * @return the process, not yet running
     */
    public static JavaProcess plain() {
        return new JavaProcess(List.of(), entry -> true);
    }

    /**
     * Adds an option of Java.
     *
     * @param option the option
     * @return the changed process
     */
    public JavaProcess with(String option) {
        return new JavaProcess(
                Stream.concat(options.stream(), Stream.of(option)).toList(), onClassPath);
    }

    /**
     * Leaves jars out of the class path.
     *
     * @param jar how their names begin
     * @return the changed process
     */
    public JavaProcess without(String jar) {
        return new JavaProcess(options, onClassPath.and(entry -> !entry.startsWith(jar)));
    }

    /**
     * Runs a program to its end.
     *
     * @param program a class with a main method
     * @param args its arguments
     * @return what it printed
     * @throws IOException if Java cannot be started
     * @throws InterruptedException if the calling thread is interrupted
     */
    public List<String> lines(Class<?> program, String... args) throws IOException, InterruptedException {
        return linesUpTo("no such line", program, args);
    }

    /**
     * Runs a program up to a line that it prints, at which it is killed.
     *
     * @param last the line
     * @param program a class with a main method
     * @param args its arguments
     * @return what it printed until then
     * @throws IOException if Java cannot be started
     * @throws InterruptedException if the calling thread is interrupted
     */
    public List<String> linesUpTo(String last, Class<?> program, String... args)
            throws IOException, InterruptedException {
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
