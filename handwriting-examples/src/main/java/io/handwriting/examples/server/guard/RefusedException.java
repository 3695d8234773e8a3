package io.handwriting.examples.server.guard;

import io.handwriting.HandwritingException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request that is refused with a status of its own, other than the 400 that every bad input gets. */
public class RefusedException extends HandwritingException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;
    private final LinkedHashMap<String, String> headers;

    /**
     * Creates a refusal.
     *
     * @param status the HTTP status
     * @param reason one word for logs and metrics; few different ones exist
     * @param sentence what is wrong and what would be right
     * @param headers headers of the answer
     */
    public RefusedException(int status, String reason, String sentence, Map<String, String> headers) {
        super(sentence);
        this.status = status;
        this.reason = reason;
        this.headers = new LinkedHashMap<>(headers);
    }

    /** Returns a refusal because all hands are full, by 503. */
    public static RefusedException busy(int retryAfterSeconds) {
        return busy("The server is busy; please try again in a moment.", retryAfterSeconds);
    }

    /** Returns a refusal because something is full, by 503. */
    public static RefusedException busy(String sentence, int retryAfterSeconds) {
        return new RefusedException(503, "busy", sentence, retryAfter(retryAfterSeconds));
    }

    /** Returns a refusal of somebody who asks too often, by 429. */
    public static RefusedException tooOften(int retryAfterSeconds) {
        String sentence = "That were too many requests in a short time; please wait " + retryAfterSeconds + " s.";
        return new RefusedException(429, "rate", sentence, retryAfter(retryAfterSeconds));
    }

    /** Returns a refusal of a WebSocket's message because too many came before it, by 429. */
    public static RefusedException tooManyMessages() {
        String sentence = "These are too many messages in a short time; send fewer, or the connection is closed.";
        return new RefusedException(429, "rate", sentence, Map.of());
    }

    /** Returns a refusal because something does not exist, by 404. */
    public static RefusedException notFound(String sentence) {
        return new RefusedException(404, "not-found", sentence, Map.of());
    }

    /** Returns a refusal because the state of things does not allow it, by 409. */
    public static RefusedException conflict(String sentence) {
        return new RefusedException(409, "conflict", sentence, Map.of());
    }

    /** Returns a refusal because of a missing or wrong admin token, by 401. */
    public static RefusedException unauthorized() {
        String sentence = "This needs the admin token, as the header Authorization: Bearer TOKEN.";
        return new RefusedException(401, "token", sentence, Map.of("WWW-Authenticate", "Bearer"));
    }

    static RefusedException tooLarge(int bytes) {
        String sentence = "The body is larger than the " + bytes + " bytes that are taken.";
        return new RefusedException(413, "size", sentence, Map.of("Connection", "close"));
    }

    static RefusedException tooSlow() {
        return new RefusedException(408, "slow", "The body came too slowly.", Map.of("Connection", "close"));
    }

    static RefusedException brokenOff() {
        return new RefusedException(400, "broken", "The body broke off or was garbled.", Map.of("Connection", "close"));
    }

    static RefusedException strangePage() {
        String sentence = "Pages of this origin may not use this server; it can be allowed in the server's options.";
        return new RefusedException(403, "origin", sentence, Map.of());
    }

    static RefusedException strangeHost() {
        String sentence = "This server does not answer to this host name; it can be allowed in the server's options.";
        return new RefusedException(421, "host", sentence, Map.of());
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns one word for logs and metrics. */
    public String reason() {
        return reason;
    }

    /** Returns the headers of the answer. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    private static Map<String, String> retryAfter(int seconds) {
        return Map.of("Retry-After", Integer.toString(Math.max(1, seconds)));
    }
}
