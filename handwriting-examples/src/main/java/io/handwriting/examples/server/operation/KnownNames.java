package io.handwriting.examples.server.operation;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The first so many names; all later ones are {@code other}, so that nobody can fill the memory with labels. */
final class KnownNames {
    static final String OTHER = "other";

    private final int most;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    KnownNames(int most) {
        this.most = most;
    }

    String bounded(String name) {
        if (known.contains(name)) {
            return name;
        }
        synchronized (known) {
            return known.size() < most && (known.contains(name) || known.add(name)) ? name : OTHER;
        }
    }
}
