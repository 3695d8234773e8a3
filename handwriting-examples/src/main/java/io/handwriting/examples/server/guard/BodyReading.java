package io.handwriting.examples.server.guard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** Collects a body as it arrives, never more than is allowed for it and for all bodies together. */
final class BodyReading implements Runnable {
    private final Request request;
    private final Limits limits;
    private final AtomicLong heldByAll;
    private final AtomicLong held = new AtomicLong();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final End end;
    private Scheduler.@Nullable Task deadline;

    /** Hears once how the reading ended. */
    interface End {
        void read(byte[] body);

        void failed(RefusedException refused);
    }

    BodyReading(Request request, Limits limits, AtomicLong heldByAll, End end) {
        this.request = request;
        this.limits = limits;
        this.heldByAll = heldByAll;
        this.end = end;
    }

    void start() {
        long millis = limits.bodyTime().toMillis();
        deadline = request.getComponents()
                .getScheduler()
                .schedule(() -> fail(RefusedException.tooSlow()), millis, TimeUnit.MILLISECONDS);
        run();
    }

    @Override
    public void run() {
        while (!ended.get()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                boolean slow = chunk.getFailure() instanceof TimeoutException;
                fail(slow ? RefusedException.tooSlow() : RefusedException.brokenOff());
                return;
            }
            take(chunk);
        }
    }

    void fail(RefusedException refused) {
        if (isFirstEnd()) {
            end.failed(refused);
        }
    }

    /** Called when the request has its answer. */
    void forget() {
        isFirstEnd();
        heldByAll.addAndGet(-held.getAndSet(0));
    }

    private void take(Content.Chunk chunk) {
        ByteBuffer bytes = chunk.getByteBuffer();
        int length = bytes.remaining();
        boolean fits = body.size() + length <= limits.bodyBytes();
        if (fits && reserve(length)) {
            byte[] part = new byte[length];
            bytes.get(part);
            body.writeBytes(part);
        }
        chunk.release();
        if (!fits) {
            fail(RefusedException.tooLarge(limits.bodyBytes()));
        } else if (chunk.isLast() && isFirstEnd()) {
            end.read(body.toByteArray());
        }
    }

    private boolean isFirstEnd() {
        boolean first = ended.compareAndSet(false, true);
        if (first && deadline != null) {
            deadline.cancel();
        }
        return first;
    }

    private boolean reserve(int length) {
        held.addAndGet(length);
        if (heldByAll.addAndGet(length) <= limits.bodyBytesInAll()) {
            return true;
        }
        fail(RefusedException.busy(1));
        return false;
    }
}
