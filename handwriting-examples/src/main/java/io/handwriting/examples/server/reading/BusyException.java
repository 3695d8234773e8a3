package io.handwriting.examples.server.reading;

import io.handwriting.examples.server.guard.RefusedException;
import java.util.Map;

/** More is waiting to be read than can be read soon. */
public final class BusyException extends RefusedException {
    private static final long serialVersionUID = 1;

    BusyException() {
        super(
                503,
                "busy",
                "Too many drawings are waiting to be read; try again in a second.",
                Map.of("Retry-After", "1"));
    }
}
