package io.handwriting.examples.server.operation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts the server's log on standard error. */
public final class Logging {
    private static final List<String> CHATTY =
            List.of("org.eclipse.jetty", "com.zaxxer.hikari", "ai.djl", "org.jdbi", "io.micrometer");

    /** Its failures reach whoever started the server, or sent the request. */
    private static final String TOLD_OTHERWISE = "io.javalin";

    private Logging() {}

    /**
     * Starts the log; a configuration file given to logback by {@code -Dlogback.configurationFile} wins.
     *
     * @param format how the lines look
     */
    public static void start(LogFormat format) {
        if (System.getProperty(QuietUntilAsked.OWN_FILE) != null
                || !(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.addAppender(console(context, encoder(format)));
        root.setLevel(Level.INFO);
        CHATTY.forEach(name -> context.getLogger(name).setLevel(Level.WARN));
        context.getLogger(TOLD_OTHERWISE).setLevel(Level.OFF);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    static Encoder<ILoggingEvent> encoder(LogFormat format) {
        return format == LogFormat.JSON ? new JsonLines() : new TextLines();
    }

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext context, Encoder<ILoggingEvent> encoder) {
        encoder.setContext(context);
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        return console;
    }
}
