package io.handwriting.browser.classlib.java.util.concurrent.locks;

import java.util.concurrent.locks.Lock;

/** Stands for {@link java.util.concurrent.locks.ReadWriteLock}. */
public interface TReadWriteLock {

    /**
     * Gives the readers' lock.
     *
     * @return the lock
     */
    Lock readLock();

    /**
     * Gives the writers' lock.
     *
     * @return the lock
     */
    Lock writeLock();
}
