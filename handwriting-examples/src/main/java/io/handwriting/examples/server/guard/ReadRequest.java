package io.handwriting.examples.server.guard;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;

/** A request whose body has arrived as a whole. */
final class ReadRequest extends Request.Wrapper {
    private final byte[] body;
    private final Content.Source source;

    ReadRequest(Request request, byte[] body) {
        super(request);
        this.body = body;
        this.source = new ByteBufferContentSource(ByteBuffer.wrap(body));
    }

    @Override
    public long getLength() {
        return body.length;
    }

    @Override
    public Content.Chunk read() {
        return source.read();
    }

    @Override
    public void demand(Runnable demandCallback) {
        source.demand(demandCallback);
    }

    @Override
    public void fail(Throwable failure) {
        source.fail(failure);
        super.fail(failure);
    }
}
