package io.handwriting.examples.server.guard;

import io.handwriting.HandwritingException;

/**
 * How much the WebSockets take.
 *
 * @param open how many may be open at once
 * @param openPerClient how many of one client may be open at once; 0 for no limit of its own
 * @param messagesPerSecond how many messages of a connection are taken in the long run; 0 for no limit
 * @param burst how many messages of a connection are taken at once
 */
public record SocketLimits(int open, int openPerClient, double messagesPerSecond, int burst) {
    /** Checks that the limits leave room for a page. */
    public SocketLimits {
        if (open <= 0 || burst <= 0) {
            throw new HandwritingException("At least one WebSocket must be allowed, and one message at once.");
        }
        if (openPerClient < 0) {
            throw new HandwritingException("The WebSockets of a client must be 0 (no limit) or more.");
        }
        if (!(messagesPerSecond >= 0 && messagesPerSecond < 1e9)) {
            throw new HandwritingException("The messages per second of a WebSocket must be 0 (no limit) or more.");
        }
    }

    /** Returns limits that pages never meet, not those of a whole class behind one address either. */
    public static SocketLimits ofDefaults() {
        return new SocketLimits(500, 32, 100, 300);
    }

    /** Replaces how many of one client may be open at once; 0 for as many as there are places. */
    public SocketLimits openPerClient(int wanted) {
        return new SocketLimits(open, wanted, messagesPerSecond, burst);
    }

    /** Replaces how many messages of a connection are taken in the long run; 0 for any number. */
    public SocketLimits messagesPerSecond(double wanted) {
        return new SocketLimits(open, openPerClient, wanted, burst);
    }
}
