package io.handwriting.examples.hostile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile(".*localhost:(\\d+).*");

    private final Process process;
    private final BufferedReader out;
    private final Writer in;
    private final int port;

    private ServerProcess(Process process) throws IOException {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.port = announcedPort();
    }

    /** Starts a program and waits until it has said where it listens. */
    static ServerProcess start(Path folder, Class<?> program, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx320m", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1"));
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log(folder).toFile()));
        builder.environment().put("GOMP_SPINCOUNT", "0");
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return new ServerProcess(builder.start());
    }

    static Path log(Path folder) {
        return folder.resolve("server.log");
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private int announcedPort() throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher matcher = PORT.matcher(line);
            if (matcher.matches()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        throw new IOException("The server ended before it listened.");
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks a {@link WatchedServer} what it holds on to. */
    Figures figures() throws IOException {
        in.write("\n");
        in.flush();
        String line = out.readLine();
        if (line == null) {
            throw new IOException("The server is gone.");
        }
        return Figures.parse(line);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
