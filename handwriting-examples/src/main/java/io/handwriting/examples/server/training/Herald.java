package io.handwriting.examples.server.training;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells news in a thread of its own, so that no training waits for who listens.
 *
 * <p>Of progress that was not told yet the newest is enough; when very much waits, the oldest is left out.
 */
final class Herald implements Consumer<TrainingNews>, AutoCloseable {
    private static final Logger LOGGER = System.getLogger("io.handwriting.examples.server.training");
    private static final int MOST_WAITING = 256;
    private static final Duration TIME_TO_TELL_THE_REST = Duration.ofSeconds(2);

    private final Consumer<TrainingNews> listener;
    private final List<TrainingNews> waiting = new ArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "training-news");
        made.setDaemon(true);
        return made;
    });

    Herald(Consumer<TrainingNews> listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void accept(TrainingNews news) {
        int before = lastOf(news.state().model());
        if (before >= 0 && isProgress(news) && isProgress(waiting.get(before))) {
            waiting.set(before, news);
        } else if (waiting.size() == MOST_WAITING) {
            waiting.remove(0);
            waiting.add(news);
        } else if (!thread.isShutdown()) {
            waiting.add(news);
            thread.execute(this::tellNext);
        }
    }

    private int lastOf(String model) {
        int place = waiting.size() - 1;
        while (place >= 0 && !waiting.get(place).state().model().equals(model)) {
            place--;
        }
        return place;
    }

    private static boolean isProgress(TrainingNews news) {
        return news.kind() == TrainingNews.Kind.PROGRESS;
    }

    private synchronized TrainingNews next() {
        return waiting.remove(0);
    }

    private void tellNext() {
        TrainingNews news = next();
        try {
            listener.accept(news);
        } catch (RuntimeException | Error e) {
            LOGGER.log(
                    Level.WARNING,
                    "A listener failed at " + news.kind() + " of "
                            + news.state().model() + ".",
                    e);
        }
    }

    private synchronized void takeNoMore() {
        thread.shutdown();
    }

    @Override
    public void close() {
        takeNoMore();
        try {
            if (!thread.awaitTermination(TIME_TO_TELL_THE_REST.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
