package io.handwriting.examples.server.operation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slf4j.event.KeyValuePair;

/** A log line for people; control characters are written out, so that nobody can forge a line or colour the terminal. */
final class TextLines extends LogLines {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final String FURTHER = "\n    | ";

    @Override
    String line(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(160);
        line.append(TIME.format(Instant.ofEpochMilli(event.getTimeStamp()))).append(' ');
        line.append(String.format(Locale.ROOT, "%-5s ", event.getLevel()));
        line.append(lastName(event.getLoggerName())).append(": ");
        line.append(safe(event.getFormattedMessage()));
        for (KeyValuePair pair : pairs(event)) {
            line.append(' ').append(pair.key).append('=').append(safe(String.valueOf(pair.value)));
        }
        if (event.getThrowableProxy() != null) {
            ThrowableProxyUtil.asString(event.getThrowableProxy())
                    .lines()
                    .forEach(further -> line.append(FURTHER).append(safe(further.replace("\t", "  "))));
        }
        return line.append('\n').toString();
    }

    private static String lastName(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isShown(c)) {
                safe.appendCodePoint(c);
            } else {
                safe.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return safe.toString();
    }

    /** Format characters can turn the reading direction round, separators are line ends to some programs. */
    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
    }
}
