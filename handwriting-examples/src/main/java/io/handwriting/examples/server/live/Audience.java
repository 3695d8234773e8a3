package io.handwriting.examples.server.live;

import io.handwriting.examples.server.guard.SocketLimits;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All pages that are connected; safe to share between threads. */
public final class Audience {
    private static final int GOING_AWAY = 1001;

    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private boolean dismissed;

    /** Begins with nobody. */
    public Audience() {}

    /** Takes a page in, unless there is no place, or none for its client; then it says why. */
    Optional<String> join(Connection connection, SocketLimits limits) {
        synchronized (connections) {
            if (dismissed) {
                return Optional.of("The server is going down.");
            }
            if (connections.size() >= limits.open()) {
                return Optional.of("The server has as many pages open as it takes.");
            }
            if (limits.openPerClient() > 0 && openOf(connection.client()) >= limits.openPerClient()) {
                return Optional.of("Your address has as many pages open as one may have.");
            }
            connections.add(connection);
            return Optional.empty();
        }
    }

    private long openOf(String client) {
        return connections.stream()
                .filter(connection -> connection.client().equals(client))
                .count();
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
