package io.handwriting.browser.classlib.java.util.concurrent.locks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

/** Stands for {@link java.util.concurrent.locks.ReentrantReadWriteLock}, whose locks are open to the one thread there is. */
public class TReentrantReadWriteLock implements ReadWriteLock {
    private static final Lock OPEN = new OpenLock();

    /** Makes one that is open. */
    public TReentrantReadWriteLock() {}

    @Override
    public Lock readLock() {
        return OPEN;
    }

    @Override
    public Lock writeLock() {
        return OPEN;
    }

    private static final class OpenLock implements Lock {
        @Override
        public void lock() {}

        @Override
        public void lockInterruptibly() {}

        @Override
        public boolean tryLock() {
            return true;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) {
            return true;
        }

        @Override
        public void unlock() {}

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("There is no second thread to wait for.");
        }
    }
}
