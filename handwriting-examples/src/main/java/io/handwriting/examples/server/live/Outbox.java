package io.handwriting.examples.server.live;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The messages that wait to be sent over one connection: one is under way at a time, and only so many may wait.
 *
 * <p>Safe to share between threads.
 */
final class Outbox {
    private final int room;
    private final Wire wire;
    private final Deque<Message> waiting = new ArrayDeque<>();
    private boolean sending;
    private boolean closed;

    /** What messages go out through. */
    interface Wire {
        void send(String text, Runnable sent, Runnable failed);

        /** The other side takes its messages too slowly. */
        void giveUp();
    }

    private record Message(String text, Runnable sent) {}

    Outbox(int room, Wire wire) {
        this.room = room;
        this.wire = wire;
    }

    void put(String text) {
        put(text, () -> {});
    }

    /** Puts a message in; what is to be done once it is sent is not done when the connection ends before. */
    void put(String text, Runnable sent) {
        Message now = null;
        synchronized (this) {
            if (closed) {
                return;
            }
            if (sending && waiting.size() >= room) {
                closed = true;
                waiting.clear();
            } else if (sending) {
                waiting.add(new Message(text, sent));
                return;
            } else {
                sending = true;
                now = new Message(text, sent);
            }
        }
        if (now == null) {
            wire.giveUp();
        } else {
            send(now);
        }
    }

    private void send(Message message) {
        wire.send(
                message.text(),
                () -> {
                    message.sent().run();
                    next();
                },
                this::close);
    }

    private void next() {
        Message next;
        synchronized (this) {
            next = closed ? null : waiting.poll();
            sending = next != null;
        }
        if (next != null) {
            send(next);
        }
    }

    synchronized void close() {
        closed = true;
        waiting.clear();
    }
}
