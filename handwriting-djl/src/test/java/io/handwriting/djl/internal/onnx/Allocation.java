package io.handwriting.djl.internal.onnx;

import java.lang.reflect.Method;

/** Measures the memory that a piece of work takes, whether it is given back or not. */
final class Allocation {
    // by reflection, because the module under test, which the tests are a part of, does not read jdk.management
    private static final Object THREADS;
    private static final Method ALLOCATED;

    static {
        try {
            THREADS = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            ALLOCATED = Class.forName("com.sun.management.ThreadMXBean").getMethod("getCurrentThreadAllocatedBytes");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("This JVM does not measure allocation.", e);
        }
    }

    private Allocation() {}

    static long of(Runnable work) {
        long before = allocated();
        work.run();
        return allocated() - before;
    }

    private static long allocated() {
        try {
            return (long) ALLOCATED.invoke(THREADS);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("This JVM does not measure allocation.", e);
        }
    }
}
