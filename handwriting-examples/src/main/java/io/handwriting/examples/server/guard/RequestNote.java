package io.handwriting.examples.server.guard;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/** What is noted about a request while it is answered. */
public final class RequestNote {
    static final String UNMATCHED = "unmatched";
    private static final String ATTRIBUTE = RequestNote.class.getName();

    private final String id;
    private final String client;
    private volatile String route = UNMATCHED;
    private volatile @Nullable String reason;

    private RequestNote(String id, String client) {
        this.id = id;
        this.client = client;
    }

    /**
     * Returns the note of a request that came through the guard.
     *
     * @param context Javalin's view of the request
     */
    public static RequestNote of(Context context) {
        Object note = context.req().getAttribute(ATTRIBUTE);
        return note instanceof RequestNote known ? known : new RequestNote(newId(), context.ip());
    }

    static RequestNote of(Request request, Clients clients) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestNote known) {
            return known;
        }
        RequestNote note = new RequestNote(newId(), clients.of(request));
        request.setAttribute(ATTRIBUTE, note);
        return note;
    }

    /** Returns the id that finds the request in the log. */
    public String id() {
        return id;
    }

    /** Returns the client's address. */
    public String client() {
        return client;
    }

    /** Returns what the client is counted by: its address, or the network of its household. */
    public String household() {
        return Household.of(client);
    }

    void matched(String template) {
        route = template;
    }

    void failed(String why) {
        reason = why;
    }

    AnsweredRequest answered(Request request, Response response) {
        int status = response.getStatus();
        String why = reason == null && status >= 400 ? StatusSentence.reason(status) : reason;
        Duration time = Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime());
        long bytes = Response.getContentBytesWritten(response);
        String where = status == 101 ? "websocket" : route;
        return new AnsweredRequest(id, client, request.getMethod(), where, status, bytes, time, why);
    }

    static String newId() {
        long random = ThreadLocalRandom.current().nextLong() & 0xFF_FFFF_FFFFL;
        String digits = Long.toString(random, 32);
        return "0".repeat(8 - digits.length()) + digits;
    }
}
