package io.handwriting.examples.server.guard;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets in no more requests than can be in work; WebSockets stay open long and are limited by their own rules. */
final class WorkHandler extends Handler.Wrapper {
    private final ConcurrencyLimit limit;
    private final Clients clients;

    WorkHandler(ConcurrencyLimit limit, Clients clients) {
        this.limit = limit;
        this.clients = clients;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (Doors.isUpgrade(request) || Doors.isWatched(request)) {
            return super.handle(request, response, callback);
        }
        if (!limit.enter()) {
            RequestNote note = RequestNote.of(request, clients);
            CoreAnswers.write(response, callback, note, ErrorAnswers.of(RefusedException.busy(1), note.id()));
            return true;
        }
        Request.addCompletionListener(request, failure -> limit.leave());
        return super.handle(request, response, callback);
    }
}
