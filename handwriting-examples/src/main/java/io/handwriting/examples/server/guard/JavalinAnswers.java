package io.handwriting.examples.server.guard;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers what goes wrong in a route, and what has none. */
final class JavalinAnswers {
    private static final String METHODS = "availableMethods";
    private static final int ASYNC_SECONDS = 60;

    private JavalinAnswers() {}

    static void install(JavalinConfig config, Limits limits) {
        config.http.maxRequestSize = limits.bodyBytes();
        config.http.prefer405over404 = true;
        config.http.asyncTimeout = ASYNC_SECONDS * 1000L;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.routes.beforeMatched(JavalinAnswers::noteRoute);
        config.routes.exception(HttpResponseException.class, JavalinAnswers::refuse);
        config.routes.exception(Exception.class, JavalinAnswers::answer);
        config.router.javaLangErrorHandler(JavalinAnswers::collapse);
    }

    private static void noteRoute(Context context) {
        Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
        RequestNote.of(context).matched(endpoint == null ? "static" : endpoint.path);
    }

    private static void refuse(HttpResponseException refusal, Context context) {
        String methods = refusal.getDetails().get(METHODS);
        if (methods != null) {
            context.header(Header.ALLOW, methods.contains("GET") ? methods + ", HEAD, OPTIONS" : methods + ", OPTIONS");
        }
        if (methods != null && context.req().getMethod().equals("OPTIONS")) {
            context.status(204);
        } else {
            answer(refusal, context);
        }
    }

    private static void answer(Exception failure, Context context) {
        RequestNote note = RequestNote.of(context);
        ErrorAnswer answer = ErrorAnswers.of(failure, note.id());
        note.failed(answer.reason());
        answer.headers().forEach(context::header);
        context.header(Header.CACHE_CONTROL, "no-store");
        context.status(answer.status()).contentType(CoreAnswers.JSON).result(answer.json());
    }

    private static void collapse(HttpServletResponse response, Error error) {
        String id = response.getHeader(Guard.ID_HEADER);
        ErrorAnswer answer = ErrorAnswers.of(error, id == null ? RequestNote.newId() : id);
        if (response.isCommitted()) {
            return;
        }
        try {
            response.setStatus(answer.status());
            response.setContentType(CoreAnswers.JSON);
            response.getOutputStream().write(answer.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
