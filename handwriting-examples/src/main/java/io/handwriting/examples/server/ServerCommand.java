package io.handwriting.examples.server;

import io.handwriting.HandwritingException;
import io.handwriting.examples.server.ServerSettings.Database;
import io.handwriting.examples.server.guard.Limits;
import io.handwriting.examples.server.operation.LogFormat;
import io.handwriting.examples.server.operation.Logging;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the live web demo. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Starts the live web demo. Every option may also stand in the environment (--port as"
                + " HANDWRITING_PORT) or in the file of --config (port=8080).")
public final class ServerCommand implements Callable<Integer> {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int MOST_THREADS = 256;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "the port to listen on; 0 for any that is free (8080)")
    private int port = 8080;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "the address to listen on; 0.0.0.0 for all (127.0.0.1)")
    private String bind = "127.0.0.1";

    @Option(names = "--model", paramLabel = "FILE", description = "a model to ask in place of the shipped one")
    private @Nullable Path model;

    @Option(names = "--data", paramLabel = "FOLDER", description = "data sets to train on")
    private @Nullable Path data;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "where trained models, runs and corrections are kept (~/.handwriting/demo)")
    private Path state = Path.of(System.getProperty("user.home"), ".handwriting", "demo");

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            description = "where corrections are kept: jdbc:postgresql://… or jdbc:h2:… (a file in --state)")
    private @Nullable String database;

    @Option(names = "--db-user", paramLabel = "NAME", description = "who asks the database (handwriting)")
    private String databaseUser = "handwriting";

    @Option(
            names = "--db-password",
            paramLabel = "TEXT",
            description = "its password; safer in the environment or in a file")
    private @Nullable String databasePassword;

    @Option(names = "--db-password-file", paramLabel = "FILE", description = "a file with that password")
    private @Nullable Path databasePasswordFile;

    @Option(
            names = "--admin-token",
            paramLabel = "TEXT",
            description = "what is asked for before training, reset, download and shutdown; made up where it is needed"
                    + " and not given")
    private @Nullable String adminToken;

    @Option(names = "--admin-token-file", paramLabel = "FILE", description = "a file with that token")
    private @Nullable Path adminTokenFile;

    @Option(
            names = "--origin",
            paramLabel = "URL",
            split = ",",
            description = "another page's origin that may use this server, such as https://example.org")
    private List<String> origins = List.of();

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            split = ",",
            description = "the address or network (10.0.0.0/8) of a proxy whose X-Forwarded headers are believed")
    private List<String> proxies = List.of();

    @Option(names = "--log-format", paramLabel = "FORM", description = "text or json (text)")
    private LogFormat logFormat = LogFormat.TEXT;

    @Option(
            names = "--threads",
            paramLabel = "COUNT",
            description = "how many drawings are read at a time (one a processor)")
    private int threads = PROCESSORS;

    @Option(names = "--queue", paramLabel = "COUNT", description = "how many drawings may wait (256)")
    private int queue = 256;

    @Option(
            names = "--training-threads",
            paramLabel = "COUNT",
            description = "how many threads a training takes (half the processors)")
    private int trainingThreads = Math.max(1, PROCESSORS / 2);

    @Option(
            names = "--requests-per-second",
            paramLabel = "NUMBER",
            description = "how many requests a client may make in the long run; 0 for any number (100)")
    private double requestsPerSecond = 100;

    @Option(names = Defaults.CONFIG, paramLabel = "FILE", description = "a properties file with any of these options")
    @SuppressWarnings("UnusedVariable") // read before all options are, for their defaults
    private @Nullable Path config;

    private ServerCommand() {}

    /**
     * Runs the server until it is told to stop.
     *
     * @param arguments the options
     */
    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, Charset.defaultCharset()),
                new PrintWriter(System.err, true, Charset.defaultCharset()),
                System.getenv(),
                arguments));
    }

    static int run(PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
        try {
            return commandLine(out, err, environment, arguments).execute(arguments);
        } catch (HandwritingException e) {
            return told(err, e.getMessage());
        }
    }

    private static CommandLine commandLine(
            PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
        CommandLine line =
                new CommandLine(new ServerCommand()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        return line.setDefaultValueProvider(Defaults.of(
                        arguments,
                        environment,
                        line.getCommandSpec().optionsMap().keySet()))
                .setParameterExceptionHandler((e, all) -> told(err, e.getMessage()))
                .setExecutionExceptionHandler((e, all, result) -> told(err, sentence(e)));
    }

    private static String sentence(Exception e) {
        return e instanceof HandwritingException ? String.valueOf(e.getMessage()) : "The server cannot start: " + e;
    }

    private static int told(PrintWriter err, @Nullable String message) {
        err.println(message);
        return ExitCode.USAGE;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServerSettings settings = settings();
        Logging.start(logFormat);
        DemoServer server = DemoServer.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Draw on " + server.address() + " – Ctrl+C ends it.");
        server.awaitEnd();
        return ExitCode.OK;
    }

    private ServerSettings settings() {
        requireRange("--port", port, 0, 65535);
        requireRange("--threads", threads, 1, MOST_THREADS);
        requireRange("--training-threads", trainingThreads, 1, MOST_THREADS);
        requireRange("--queue", queue, 1, 100_000);
        requireFolder(data);
        return new ServerSettings(
                address(),
                Optional.ofNullable(model),
                Optional.ofNullable(data),
                state,
                database(),
                secret("--admin-token", adminToken, adminTokenFile),
                origins,
                proxies,
                threads,
                queue,
                trainingThreads,
                Limits.ofDefaults().requestsPerSecond(requestsPerSecond));
    }

    private Database database() {
        String url = database == null ? "jdbc:h2:file:" + state.toAbsolutePath().resolve("corrections") : database;
        String password =
                secret("--db-password", databasePassword, databasePasswordFile).orElse("");
        return new Database(url, databaseUser, password);
    }

    private InetSocketAddress address() {
        try {
            return new InetSocketAddress(InetAddress.getByName(bind), port);
        } catch (UnknownHostException e) {
            throw wrong("--bind is an address of this machine, such as 127.0.0.1 or 0.0.0.0, not \"" + bind + "\".");
        }
    }

    private Optional<String> secret(String option, @Nullable String given, @Nullable Path file) {
        if (given != null && file != null) {
            throw wrong(option + " and " + option + "-file exclude each other.");
        }
        if (file == null) {
            return Optional.ofNullable(given);
        }
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            throw wrong("The file " + file + " of " + option + "-file cannot be read.");
        }
    }

    private void requireFolder(@Nullable Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrong("There is no folder " + folder + " for --data.");
        }
    }

    private void requireRange(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw wrong(option + " is from " + least + " to " + most + ", not " + value + ".");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
