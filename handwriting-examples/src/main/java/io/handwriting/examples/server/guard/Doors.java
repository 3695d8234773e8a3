package io.handwriting.examples.server.guard;

import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Decides by a request's first lines alone whether it comes in. */
final class Doors {
    /** What watches the server must not be turned away when it is busy. */
    static final Set<String> WATCHED = Set.of("/health", "/ready", "/metrics");

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final Clients clients;
    private final Origins origins;
    private final RateLimit rate;
    private final int bodyBytes;

    Doors(GuardOptions options, Clients clients) {
        this.clients = clients;
        this.origins = new Origins(options.exposure());
        Limits limits = options.limits();
        this.rate = new RateLimit(limits.requestsPerSecond(), limits.burst(), limits.clients());
        this.bodyBytes = limits.bodyBytes();
    }

    void check(Request request, RequestNote note) {
        checkNames(request);
        if (!isWatched(request)) {
            checkRate(note);
        }
        if (request.getLength() > bodyBytes) {
            throw RefusedException.tooLarge(bodyBytes);
        }
    }

    Origins origins() {
        return origins;
    }

    static boolean isWatched(Request request) {
        return WATCHED.contains(Request.getPathInContext(request));
    }

    /** Asks as Javalin does, so that nothing else passes for a WebSocket. */
    static boolean isUpgrade(Request request) {
        return request.getHeaders().contains(HttpHeader.SEC_WEBSOCKET_VERSION);
    }

    private void checkNames(Request request) {
        String host = clients.hostOf(request);
        if (!origins.knows(host)) {
            throw RefusedException.strangeHost();
        }
        boolean harmless = HARMLESS.contains(request.getMethod()) && !isUpgrade(request);
        if (!harmless && !origins.allows(request.getHeaders().get(HttpHeader.ORIGIN), host)) {
            throw RefusedException.strangePage();
        }
    }

    private void checkRate(RequestNote note) {
        int seconds = rate.take(note.client());
        if (seconds > 0) {
            throw RefusedException.tooOften(seconds);
        }
    }
}
