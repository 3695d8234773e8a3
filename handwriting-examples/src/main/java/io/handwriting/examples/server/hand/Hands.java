package io.handwriting.examples.server.hand;

import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.examples.server.guard.RefusedException;
import io.handwriting.examples.server.reading.HandName;
import io.handwriting.examples.server.reading.HandReader;
import io.handwriting.examples.server.reading.Lease;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Personal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hands of those who correct what is read, each known to its owner alone.
 *
 * <p>Safe to share between threads. A correction has taken effect, and is kept, when {@link #correct} returns.
 */
public final class Hands {
    private static final Logger LOG = LoggerFactory.getLogger(Hands.class);
    private static final int MOST = 1000;
    private static final int LOCKS = 64;
    private static final int RETRY_SECONDS = 30;

    private final HandFolder folder;
    private final Object[] locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new Object()).toArray();
    private final OpenHands open = new OpenHands();

    Hands(HandFolder folder) {
        this.folder = folder;
    }

    /**
     * Takes a folder of hands.
     *
     * @param folder where they are kept; made when needed
     * @return the hands
     */
    public static Hands in(Path folder) {
        return new Hands(new HandFolder(folder, MOST, Clock.systemUTC()));
    }

    /**
     * Finds who reads for a hand.
     *
     * @param name the hand; none for nobody's
     * @param lease the model
     * @return a reader that knows the hand as far as it is known
     */
    public HandReader reader(Optional<HandName> name, Lease lease) {
        return name.filter(this::isKnown)
                .map(known -> with(known, lease.model().reader(), hand -> used(known, hand)))
                .orElseGet(() -> HandReader.ofNobody(lease.model().reader()));
    }

    private HandReader used(HandName name, OpenHand hand) {
        folder.touch(folder.file(name));
        return hand.reader();
    }

    /**
     * Learns what a glyph shows in somebody's hand.
     *
     * @param name the hand
     * @param lease the model
     * @param glyph the glyph
     * @param label what it shows
     * @return how many corrections of the hand are kept of each label
     * @throws HandwritingException if the model cannot learn it, or it cannot be kept; then nothing is learnt
     */
    public Map<String, Integer> correct(HandName name, Lease lease, Glyph glyph, String label) {
        return with(name, lease.model().reader(), hand -> {
            Personal personal = hand.personal();
            if (!isKnown(name)) {
                folder.makeRoom();
            }
            personal.correct(glyph, label);
            keep(name, hand);
            return personal.sizes();
        });
    }

    private void keep(HandName name, OpenHand hand) {
        try {
            hand.keep();
        } catch (HandwritingException e) {
            open.remove(name);
            LOG.error("A hand cannot be kept.", e);
            throw RefusedException.busy("Hands cannot be kept at the moment; try again later.", RETRY_SECONDS);
        }
    }

    /**
     * Counts what is known of a hand.
     *
     * @param name the hand
     * @param lease the model
     * @return how many corrections are kept of each label
     * @throws HandwritingException if they were learnt for a model of another kind
     */
    public Map<String, Integer> sizes(HandName name, Lease lease) {
        return isKnown(name)
                ? with(name, lease.model().reader(), hand -> hand.personal().sizes())
                : Map.of();
    }

    /**
     * Gives what {@link CanvasReader#personalise(Path)} takes.
     *
     * @param name the hand
     * @return its file, as it is now
     * @throws RefusedException if nothing is known of the hand
     */
    public byte[] file(HandName name) {
        synchronized (lock(name)) {
            if (!isKnown(name)) {
                throw RefusedException.notFound("Nothing was learnt of this hand yet.");
            }
            try {
                return Files.readAllBytes(folder.file(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Forgets a hand.
     *
     * @param name the hand
     */
    public void forget(HandName name) {
        synchronized (lock(name)) {
            open.remove(name);
            folder.remove(folder.file(name));
        }
    }

    private boolean isKnown(HandName name) {
        return Files.exists(folder.file(name));
    }

    private <T> T with(HandName name, CanvasReader model, Function<OpenHand, T> use) {
        synchronized (lock(name)) {
            return use.apply(open.get(name, model, folder.file(name)));
        }
    }

    private Object lock(HandName name) {
        return locks[Math.floorMod(name.hashCode(), LOCKS)];
    }
}
