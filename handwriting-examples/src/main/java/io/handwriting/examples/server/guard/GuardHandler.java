package io.handwriting.examples.server.guard;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Stands before everything else, WebSockets included. */
final class GuardHandler extends Handler.Wrapper {
    private final Clients clients;
    private final Doors doors;
    private final CrossOrigin crossOrigin;

    GuardHandler(Clients clients, Doors doors) {
        this.clients = clients;
        this.doors = doors;
        this.crossOrigin = new CrossOrigin(doors.origins());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        RequestNote note = RequestNote.of(request, clients);
        SecurityHeaders.putOn(response);
        response.getHeaders().put(Guard.ID_HEADER, note.id());
        try {
            doors.check(request, note);
        } catch (RefusedException refused) {
            CoreAnswers.write(response, callback, note, ErrorAnswers.of(refused, note.id()));
            return true;
        }
        if (crossOrigin.answers(request, response)) {
            response.setStatus(204);
            callback.succeeded();
            return true;
        }
        return super.handle(request, response, callback);
    }
}
