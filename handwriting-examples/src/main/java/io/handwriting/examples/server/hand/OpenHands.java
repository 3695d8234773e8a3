package io.handwriting.examples.server.hand;

import io.handwriting.examples.server.reading.HandName;
import io.handwriting.preprocess.CanvasReader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The hands that were used last, as many as memory has room for; the others are opened again when they are asked for. */
final class OpenHands {
    private static final int MOST_CORRECTIONS = 16_000;
    private static final int MOST = 256;

    private final Map<HandName, OpenHand> byName = new LinkedHashMap<>(MOST, 0.75f, true);

    OpenHands() {}

    /** Gives a hand, opened for a model. Whoever calls it holds the lock of the hand. */
    OpenHand get(HandName name, CanvasReader model, Path file) {
        synchronized (byName) {
            OpenHand hand = byName.get(name);
            if (hand != null && hand.isFor(model)) {
                return hand;
            }
        }
        OpenHand opened = OpenHand.of(model, file);
        put(name, opened);
        return opened;
    }

    private void put(HandName name, OpenHand opened) {
        synchronized (byName) {
            byName.put(name, opened);
            int corrections = byName.values().stream().mapToInt(OpenHand::size).sum();
            Iterator<OpenHand> eldest = byName.values().iterator();
            while (byName.size() > 1 && (byName.size() > MOST || corrections > MOST_CORRECTIONS)) {
                corrections -= eldest.next().size();
                eldest.remove();
            }
        }
    }

    void remove(HandName name) {
        synchronized (byName) {
            byName.remove(name);
        }
    }
}
