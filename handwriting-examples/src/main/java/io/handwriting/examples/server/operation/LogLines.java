package io.handwriting.examples.server.operation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.event.KeyValuePair;

/** What both forms of log line share. */
abstract class LogLines extends EncoderBase<ILoggingEvent> {
    private static final byte[] NOTHING = new byte[0];

    abstract String line(ILoggingEvent event);

    @Override
    public final byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public final byte[] encode(ILoggingEvent event) {
        return line(event).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public final byte[] footerBytes() {
        return NOTHING;
    }

    static Iterable<KeyValuePair> pairs(ILoggingEvent event) {
        return event.getKeyValuePairs() == null ? List.of() : event.getKeyValuePairs();
    }
}
