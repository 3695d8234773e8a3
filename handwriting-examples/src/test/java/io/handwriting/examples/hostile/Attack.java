package io.handwriting.examples.hostile;

import java.io.IOException;

/** Something hostile; it fails when the server does not take it as it should. */
interface Attack {
    void run(int port) throws IOException;

    /** A request that is refused or ends the connection. */
    static Attack refused(byte[] request) {
        return port -> RawSocket.exchange(port, request).requireDecent(false);
    }

    /** A request that may be right after all. */
    static Attack harmless(byte[] request) {
        return port -> RawSocket.exchange(port, request).requireDecent(true);
    }
}
