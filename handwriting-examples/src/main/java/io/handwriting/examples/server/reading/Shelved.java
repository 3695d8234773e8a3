package io.handwriting.examples.server.reading;

import io.handwriting.Recognizer;

/** A model that is closed when it was taken off the shelf and nobody uses it any more. */
final class Shelved {
    final ReadyModel model;
    final boolean shipped;
    private int users = 1; // the shelf itself

    Shelved(String name, Recognizer recognizer, boolean shipped) {
        this.model = ReadyModel.of(name, recognizer);
        this.shipped = shipped;
    }

    synchronized void take() {
        users++;
    }

    void giveBack() {
        if (isUnused()) {
            model.recognizer().close();
        }
    }

    private synchronized boolean isUnused() {
        users--;
        return users == 0;
    }
}
