package io.handwriting.browser.classlib.java.util.concurrent;

/** Stands for {@link java.util.concurrent.Semaphore}, which nobody has to wait for. */
public class TSemaphore {

    /** Counts nothing. */
    public TSemaphore(int permits, boolean fair) {}

    /** Goes on. */
    public void acquireUninterruptibly() {}

    /** Goes on. */
    public void release() {}
}
