package io.handwriting.browser.classlib;

import java.util.Collection;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** Tells TeaVM's compiler which files the compiled code opens. */
public final class Resources implements ResourcesPolicy {
    /** Made by the compiler. */
    public Resources() {}

    @Override
    public String[] supplyResources(Collection<? extends String> reachable) {
        return new String[] {"io/handwriting/preprocess/internal/text/joints.bin"};
    }
}
