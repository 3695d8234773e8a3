package io.handwriting.examples.server;

import io.handwriting.HandwritingException;
import io.handwriting.examples.server.operation.LogFormat;
import io.handwriting.examples.server.operation.Logging;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    private static final int LAST_PORT = 65_535;

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

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private AccessOptions access = new AccessOptions();

    @Option(names = "--log-format", paramLabel = "FORM", description = "text or json (text)")
    private LogFormat logFormat = LogFormat.TEXT;

    @Mixin
    private LoadOptions load = new LoadOptions();

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
        return new ServerSettings(
                address(),
                Optional.ofNullable(model),
                dataFolder(),
                state,
                database.database(state),
                access.adminToken(),
                access.origins(),
                access.proxies(),
                load.threads(),
                load.queue(),
                load.trainingThreads(),
                load.limits());
    }

    private InetSocketAddress address() {
        OptionRange.require("--port", port, 0, LAST_PORT);
        try {
            return new InetSocketAddress(InetAddress.getByName(bind), port);
        } catch (UnknownHostException e) {
            throw new HandwritingException(
                    "--bind is an address of this machine, such as 127.0.0.1 or 0.0.0.0, not \"" + bind + "\".", e);
        }
    }

    private Optional<Path> dataFolder() {
        if (data != null && !Files.isDirectory(data)) {
            throw new HandwritingException("There is no folder " + data + " for --data.");
        }
        return Optional.ofNullable(data);
    }
}
