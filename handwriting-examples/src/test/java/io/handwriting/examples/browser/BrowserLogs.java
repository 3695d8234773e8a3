package io.handwriting.examples.browser;

import java.util.List;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.Logs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser wrote since it was asked last. */
public final class BrowserLogs {
    private static final JsonMapper JSON = new JsonMapper();

    /** Advice to those who look at canvases often, as these tests do. */
    private static final String ADVICE = "willReadFrequently";

    private final Logs logs;

    BrowserLogs(Logs logs) {
        this.logs = logs;
    }

    /** Errors and warnings of the console. */
    public List<String> complaints() {
        return StreamSupport.stream(logs.get(LogType.BROWSER).spliterator(), false)
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains(ADVICE))
                .toList();
    }

    /** The addresses that were asked for, those of WebSockets too. */
    List<String> requests() {
        return StreamSupport.stream(logs.get(LogType.PERFORMANCE).spliterator(), false)
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Network.requestWillBeSent\"")
                        || message.contains("Network.webSocketCreated\""))
                .map(BrowserLogs::address)
                .toList();
    }

    private static String address(String message) {
        JsonNode parameters = JSON.readTree(message).path("message").path("params");
        return parameters
                .path("url")
                .asString(parameters.path("request").path("url").asString(""));
    }
}
