package io.handwriting.browser.classlib;

import java.util.Set;
import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells TeaVM's compiler of the classes that stand for those it lacks. */
public final class Substitutes implements SubstitutionPolicy {
    private static final Set<String> LACKING = Set.of(
            "java.util.HexFormat",
            "java.util.concurrent.ConcurrentLinkedQueue",
            "java.util.concurrent.Semaphore",
            "java.util.concurrent.locks.Lock",
            "java.util.concurrent.locks.ReadWriteLock",
            "java.util.concurrent.locks.ReentrantReadWriteLock");

    /** Made by the compiler. */
    public Substitutes() {}

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(LACKING::contains)
                .packagePrefix(Substitutes.class.getPackageName() + ".")
                .simpleNamePrefix("T");
    }
}
