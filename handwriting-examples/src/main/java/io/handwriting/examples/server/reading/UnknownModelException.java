package io.handwriting.examples.server.reading;

import io.handwriting.examples.server.guard.RefusedException;
import java.util.Collection;
import java.util.Map;

/** There is no model of that name. */
public final class UnknownModelException extends RefusedException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 64;

    UnknownModelException(String name, Collection<String> known) {
        super(
                404,
                "not-found",
                "There is no model \"" + shown(name) + "\" here; there are: " + String.join(", ", known) + ".",
                Map.of());
    }

    private static String shown(String name) {
        return name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
    }
}
