package io.handwriting.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Measures the memory that a piece of work takes on the heap, whether it is given back or not. */
public final class Allocation {
    private Allocation() {}

    /**
     * Measures what the calling thread takes.
     *
     * @param work what to measure
     * @return bytes
     */
    public static long of(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
