package io.handwriting.examples.server.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A token bucket for each client; the clients that were silent longest are forgotten first. Safe for many threads. */
public final class RateLimit {
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final int burst;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets;

    /**
     * Makes a limit.
     *
     * @param perSecond how many are granted in the long run; 0 for no limit
     * @param burst how many are granted at once
     * @param clients how many clients are remembered
     */
    public RateLimit(double perSecond, int burst, int clients) {
        this(perSecond, burst, clients, System::nanoTime);
    }

    RateLimit(double perSecond, int burst, int clients, LongSupplier clock) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.clock = clock;
        this.buckets = new Remembered(clients);
    }

    /**
     * Takes one from the client's bucket.
     *
     * @param client the client's address
     * @return 0 if it was granted, otherwise the seconds to wait
     */
    public int take(String client) {
        if (perSecond == 0) {
            return 0;
        }
        long now = clock.getAsLong();
        synchronized (buckets) {
            Bucket bucket = buckets.computeIfAbsent(Household.of(client), name -> new Bucket(burst, now));
            bucket.fill(now, perSecond, burst);
            return bucket.take(perSecond);
        }
    }

    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private static final class Bucket {
        private double tokens;
        private long filled;

        private Bucket(double tokens, long filled) {
            this.tokens = tokens;
            this.filled = filled;
        }

        private void fill(long now, double perSecond, int burst) {
            tokens = Math.min(burst, tokens + Math.max(0, now - filled) * perSecond / NANOS);
            filled = now;
        }

        private int take(double perSecond) {
            if (tokens >= 1) {
                tokens--;
                return 0;
            }
            return (int) Math.min(3600, Math.max(1, Math.ceil((1 - tokens) / perSecond)));
        }
    }

    private static final class Remembered extends LinkedHashMap<String, Bucket> {
        private static final long serialVersionUID = 1L;
        private final int most;

        private Remembered(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > most;
        }
    }
}
