package io.handwriting.examples.server.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All pages that are connected; safe to share between threads. */
public final class Audience {
    private static final int GOING_AWAY = 1001;

    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private boolean dismissed;

    /** Begins with nobody. */
    public Audience() {}

    boolean join(Connection connection, int most) {
        synchronized (connections) {
            return !dismissed && connections.size() < most && connections.add(connection);
        }
    }

    void leave(Connection connection) {
        connections.remove(connection);
    }

    /**
     * Counts.
     *
     * @return how many pages are connected
     */
    public int size() {
        return connections.size();
    }

    /**
     * Tells all.
     *
     * @param type the message's type
     * @param data its data
     */
    public void tell(String type, Map<String, ?> data) {
        String message = Connection.text(type, data);
        connections.forEach(connection -> connection.tellText(message));
    }

    /** Says goodbye to all, and lets nobody in any more. */
    public void dismiss() {
        synchronized (connections) {
            dismissed = true;
        }
        connections.forEach(connection -> connection.close(GOING_AWAY, "The server is going down."));
    }
}
