package io.handwriting.examples.server.feedback.retraining;

import io.handwriting.ActivationProbe;
import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.djl.DjlModel;
import io.handwriting.network.NetworkFile;
import io.handwriting.spi.ModelSource;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets a model go on learning from corrections: its last layer changes, what the layers before it see stays. With base
 * data learnt beside them little is forgotten; without, the layer is only held back, and nothing tells what was forgotten.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Retraining {
    private static final int EPOCHS = 20;
    /** So many corrections are needed at least, for some are held out. */
    public static final int FEWEST = HeldOut.FEWEST;

    private static final int MOST_BASE_ROWS = 2_000;
    private static final double HELD_OUT_OF_BASE = 1 / 3.0;

    private final DjlModel current;
    private final @Nullable TrainingData base;
    private final int epochs;
    private final long seed;

    private Retraining(DjlModel current, @Nullable TrainingData base, int epochs, long seed) {
        this.current = current;
        this.base = base;
        this.epochs = epochs;
        this.seed = seed;
    }

    /**
     * Starts from a model file.
     *
     * @param current the model that was corrected
     * @return 20 epochs, seed 1, no base data
     * @throws io.handwriting.ModelException if the file cannot be read
     */
    public static Retraining of(ModelSource current) {
        NetworkFile file = NetworkFile.read(current);
        return of(new DjlModel(file.card(), file.network(), file.weights()));
    }

    /**
     * Starts from a model.
     *
     * @param current the model that was corrected
     * @return 20 epochs, seed 1, no base data
     */
    public static Retraining of(DjlModel current) {
        return new Retraining(current, null, EPOCHS, 1);
    }

    /**
     * Adds what must not be forgotten; of many rows 2,000 are drawn, a third of them to check with.
     *
     * @param wanted data such as the model was trained on
     * @return the changed retraining
     */
    public Retraining remembering(TrainingData wanted) {
        return new Retraining(current, wanted, epochs, seed);
    }

    /**
     * Replaces how often the corrections are gone through.
     *
     * @param wanted from 1 to 1,000
     * @return the changed retraining
     */
    public Retraining epochs(int wanted) {
        if (wanted < 1 || wanted > 1_000) {
            throw new TrainingException("A retraining has 1 to 1,000 epochs, not " + wanted + ".");
        }
        return new Retraining(current, base, wanted, seed);
    }

    /**
     * Replaces where all randomness starts from.
     *
     * @param wanted any number
     * @return the changed retraining
     */
    public Retraining seed(long wanted) {
        return new Retraining(current, base, epochs, wanted);
    }

    /**
     * Learns three quarters of the corrections and checks with the others; equal corrections give equal models.
     *
     * @param corrections at least eight, of any alphabet that shares labels with the model's
     * @param listener told of progress, in the calling thread
     * @param cancellation looked at after each drawing
     * @return the new model, with what it reads better or worse
     * @throws TrainingException if there are too few corrections, or the model ends with another kind of layer
     * @throws io.handwriting.TrainingCancelledException if the retraining was cancelled
     */
    public RetrainedModel learn(TrainingData corrections, TrainingListener listener, Cancellation cancellation) {
        long start = System.nanoTime();
        TrainingData.Split taught = HeldOut.split(corrections.with(alphabet()), seed);
        TrainingData.Split kept = baseRows();
        LastLayer layer = LastLayer.of(current);
        listener.on(new TrainingEvent.Started(
                current.card().architecture(),
                epochs,
                taught.training().size() + kept.training().size(),
                taught.validation().size() + kept.validation().size()));
        try (Recognizer reader = layer.tapped().open()) {
            ActivationProbe probe = reader.probe().orElseThrow();
            Examples heldOut = Examples.of(taught.validation(), probe, cancellation);
            Examples heldBase = Examples.of(kept.validation(), probe, cancellation);
            Examples learnt = Examples.of(taught.training(), probe, cancellation);
            Examples learntBase = Examples.of(kept.training(), probe, cancellation);
            RetrainingFigures before = figures(layer, heldBase, heldOut);
            new LastLayerTraining(layer, learnt, learntBase, epochs, seed).run(heldOut, listener, cancellation);
            RetrainingFigures after = figures(layer, heldBase, heldOut);
            ModelCard card = card(after, learnt.size(), learntBase.size());
            listener.on(new TrainingEvent.Finished(card, Duration.ofNanos(System.nanoTime() - start)));
            return new RetrainedModel(layer.applied(card), before, after);
        }
    }

    private Alphabet alphabet() {
        return current.card().alphabet();
    }

    private TrainingData.Split baseRows() {
        if (base == null) {
            TrainingData none = TrainingData.builder("none", alphabet()).build();
            return new TrainingData.Split(none, none);
        }
        TrainingData rows = base.with(alphabet());
        double share = Math.min(1, (double) MOST_BASE_ROWS / Math.max(1, rows.size()));
        return rows.split(share, seed).validation().split(HELD_OUT_OF_BASE, seed);
    }

    private static RetrainingFigures figures(LastLayer layer, Examples base, Examples corrections) {
        return new RetrainingFigures(layer.accuracy(base), layer.accuracy(corrections));
    }

    private ModelCard card(RetrainingFigures after, int corrections, int rows) {
        ModelCard old = current.card();
        Map<String, String> provenance = new LinkedHashMap<>(old.provenance());
        provenance.put("retrained-on", corrections + " corrections and " + rows + " rows of " + baseName());
        provenance.put(
                "retrained-at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("corrections held out", after.corrections().value());
        if (base != null) {
            figures.put(baseName() + " held out", after.base().value());
        }
        return new ModelCard(
                old.name(),
                old.architecture(),
                old.alphabet(),
                old.sight(),
                old.preprocessing(),
                old.temperature(),
                old.acceptance(),
                old.expectation(),
                old.companion(),
                provenance,
                figures);
    }

    private String baseName() {
        return base == null ? "no base data" : base.name();
    }
}
