package io.handwriting.examples.desktop;

import io.handwriting.HandwritingException;
import io.handwriting.Ink;
import io.handwriting.preprocess.LiveText;
import io.handwriting.preprocess.Text;
import io.handwriting.preprocess.TextReader;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Reads ink while it grows, on a thread of its own; of what comes while it reads only the newest.
 *
 * <p>Its methods are for the thread of the windows, and none but {@link #close()} waits. Close it before the recognizer.
 */
public final class InkReading implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final AtomicReference<Optional<Ink>> newest = new AtomicReference<>(Optional.empty());
    private final LiveText live;
    private final Consumer<String> listener;
    private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);

    /**
     * Starts.
     *
     * @param reader what reads
     * @param listener told what was read, on a thread that is not that of the windows
     */
    public InkReading(TextReader reader, Consumer<String> listener) {
        this.live = reader.live();
        this.listener = listener;
    }

    // tag::newest[]
    /**
     * Asks for the ink to be read; does nothing after {@link #close()}.
     *
     * @param ink all strokes so far
     */
    public void read(Ink ink) {
        boolean idle = newest.getAndSet(Optional.of(ink)).isEmpty();
        if (idle && !thread.isShutdown()) {
            reading = CompletableFuture.runAsync(this::readNewest, thread);
        }
    }

    private void readNewest() {
        newest.getAndSet(Optional.empty()).map(this::answer).ifPresent(listener);
    }
    // end::newest[]

    private String answer(Ink ink) {
        try {
            Text text = live.read(ink);
            return text.isAccepted()
                    ? text.text()
                    : text.text() + " " + text.verdict().sentence();
        } catch (HandwritingException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Waits until nothing is read any more. */
    @Override
    public void close() {
        thread.shutdown();
        reading.join();
    }
}
