package io.handwriting.examples.server.guard;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Lets pages of the configured origins read the answers (CORS); all others get no such header. */
final class CrossOrigin {
    private final Origins origins;

    CrossOrigin(Origins origins) {
        this.origins = origins;
    }

    /** Adds the headers, and says whether the request only asked for them. */
    boolean answers(Request request, Response response) {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        if (origin == null || !origins.isConfigured(origin)) {
            return false;
        }
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.put(HttpHeader.VARY, "Origin");
        boolean asks = request.getMethod().equals("OPTIONS")
                && request.getHeaders().contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD);
        if (asks) {
            headers.put(HttpHeader.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST");
            headers.put(HttpHeader.ACCESS_CONTROL_ALLOW_HEADERS, "Authorization, Content-Type");
            headers.put(HttpHeader.ACCESS_CONTROL_MAX_AGE, "600");
        }
        return asks;
    }
}
