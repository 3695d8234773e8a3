package io.handwriting.examples.server.guard;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes error answers on Jetty's own level, before and beside Javalin. */
final class CoreAnswers {
    static final String JSON = "application/json";

    private CoreAnswers() {}

    static void write(Response response, Callback callback, RequestNote note, ErrorAnswer answer) {
        note.failed(answer.reason());
        response.setStatus(answer.status());
        SecurityHeaders.putOn(response);
        response.getHeaders().put(Guard.ID_HEADER, note.id());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        answer.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(answer.json()), callback);
    }
}
