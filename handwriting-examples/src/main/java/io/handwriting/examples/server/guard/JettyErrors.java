package io.handwriting.examples.server.guard;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says in our words what Jetty refuses by itself, such as a garbled request line. */
final class JettyErrors extends ErrorHandler {
    private final Clients clients;

    JettyErrors(Clients clients) {
        this.clients = clients;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        RequestNote note = RequestNote.of(request, clients);
        Object failure = request.getAttribute(ERROR_EXCEPTION);
        ErrorAnswer answer = response.getStatus() >= 500 && failure instanceof Throwable cause
                ? ErrorAnswers.of(cause, note.id())
                : ErrorAnswers.ofStatus(response.getStatus(), note.id());
        CoreAnswers.write(response, callback, note, answer);
        return true;
    }
}
