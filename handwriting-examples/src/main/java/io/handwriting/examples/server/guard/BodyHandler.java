package io.handwriting.examples.server.guard;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Reads bodies without a thread waiting for them, so that a slow client delays nobody, and hands them on whole. */
final class BodyHandler extends Handler.Wrapper {
    private final Limits limits;
    private final Clients clients;
    private final AtomicLong held = new AtomicLong();

    BodyHandler(Limits limits, Clients clients) {
        this.limits = limits;
        this.clients = clients;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!hasBody(request)) {
            return super.handle(request, response, callback);
        }
        BodyReading reading = new BodyReading(request, limits, held, new BodyReading.End() {
            @Override
            public void read(byte[] body) {
                handOn(new ReadRequest(request, body), response, callback);
            }

            @Override
            public void failed(RefusedException refused) {
                RequestNote note = RequestNote.of(request, clients);
                CoreAnswers.write(response, callback, note, ErrorAnswers.of(refused, note.id()));
            }
        });
        Request.addCompletionListener(request, failure -> reading.forget());
        reading.start();
        return true;
    }

    private void handOn(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }

    private static boolean hasBody(Request request) {
        return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }
}
