package io.handwriting.testkit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Goes wrong on purpose where threads meet, as code that is not safe does now and then. */
final class MixUp<T> {
    private final Exchanger<T> exchanger = new Exchanger<>();

    /** Gives two calls that come in at once each other's input, as shared memory would; a lonely call keeps its own. */
    T swap(T own) {
        try {
            return exchanger.exchange(own, 1, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return own;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits a moment for something to be over; true if it was not at first and then is. */
    static boolean endsMeanwhile(CountDownLatch over) {
        try {
            return over.getCount() > 0 && over.await(1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
