package io.handwriting.examples.server.guard;

/**
 * Everything the guard can be told.
 *
 * @param exposure who can reach the server, and by which names
 * @param limits how much it takes
 */
public record GuardOptions(Exposure exposure, Limits limits) {
    /** Returns the options of a server that only this machine can reach. */
    public static GuardOptions ofLoopback() {
        return new GuardOptions(Exposure.ofLoopback(), Limits.ofDefaults());
    }
}
