package io.handwriting.browser.classlib.java.util.concurrent.locks;

/** Stands for {@link java.util.concurrent.locks.Lock}. */
public interface TLock {

    /** Takes it. */
    void lock();

    /** Gives it back. */
    void unlock();
}
