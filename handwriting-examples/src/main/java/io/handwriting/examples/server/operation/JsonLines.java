package io.handwriting.examples.server.operation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.time.Instant;
import org.slf4j.event.KeyValuePair;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A log line as a JSON object; nothing in it can end the line. */
final class JsonLines extends LogLines {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    String line(ILoggingEvent event) {
        ObjectNode line = JSON.createObjectNode();
        line.put("time", Instant.ofEpochMilli(event.getTimeStamp()).toString());
        line.put("level", event.getLevel().toString());
        line.put("logger", event.getLoggerName());
        line.put("thread", event.getThreadName());
        line.put("message", event.getFormattedMessage());
        for (KeyValuePair pair : pairs(event)) {
            line.putPOJO(pair.key, value(pair.value));
        }
        if (event.getThrowableProxy() != null) {
            line.put("stack", ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        return JSON.writeValueAsString(line) + "\n";
    }

    private static Object value(Object value) {
        return value instanceof Number ? value : String.valueOf(value);
    }
}
