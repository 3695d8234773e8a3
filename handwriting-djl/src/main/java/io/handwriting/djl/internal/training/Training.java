package io.handwriting.djl.internal.training;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.ModelCard;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.Compute;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.RunFolder;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.network.Architecture;
import io.handwriting.network.FoldedWeights;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts a run together from an architecture, a plan and data, and makes a model of what it learnt. */
public final class Training {
    private static final Logger LOGGER = System.getLogger("io.handwriting.djl");

    private final Architecture architecture;
    private final Compute compute;
    private final Optional<RunFolder> folder;
    private final Lineage lineage;
    private final Settings settings;

    /**
     * Takes what the data do not decide.
     *
     * @param architecture what is trained
     * @param compute what computes
     * @param folder where checkpoints lie
     * @param lineage the models that it comes from
     * @param plan how to train
     */
    public Training(
            Architecture architecture,
            Compute compute,
            Optional<RunFolder> folder,
            Lineage lineage,
            TrainingPlan plan) {
        this.architecture = architecture;
        this.compute = compute;
        this.folder = folder;
        this.lineage = lineage;
        this.settings = new Settings(plan, lineage.defaults(architecture));
    }

    /**
     * Trains.
     *
     * @param material what to learn from and to check with
     * @param listener told of progress
     * @param cancellation looked at after each batch
     * @return the best model of the run
     */
    public DjlModel run(Material material, TrainingListener listener, Cancellation cancellation) {
        Alphabet alphabet = material.data().alphabet();
        lineage.requireFit(alphabet, architecture.sight());
        StartShare kept = StartShare.of(settings, lineage, alphabet);
        Backend backend = Backend.of(compute.engine(), compute.device());
        settings.precision().requireFit(backend);
        TrainingListener told = event -> {
            listener.on(event);
            backend.enter(compute.threads()); // it may have computed something itself
        };
        Supplier<DjlModel> alone = () -> runAlone(material, kept, backend, told, cancellation);
        return folder.isEmpty() ? alone.get() : FolderLock.holding(folder.get().path(), alone);
    }

    private DjlModel runAlone(
            Material material, StartShare kept, Backend backend, TrainingListener listener, Cancellation cancellation) {
        Alphabet alphabet = material.data().alphabet();
        Network network = lineage.network(architecture, alphabet);
        WeightValues first = lineage.weights(network, alphabet, settings.plan().seed());
        Checkpoints checkpoints = checkpoints(network, material);
        RunState start = checkpoints.latest().orElseGet(() -> RunState.first(network, first, settings));
        begin(backend, material, listener);
        Examiner examiner = new Examiner(backend, network, material.validation());
        TrainingRun.Outcome outcome;
        try (Learner learner = Learner.of(backend, network, settings, lineage.teachers(), start);
                Batches batches = batches(network, material.lessons())) {
            RowOrder order = RowOrder.of(material.lessons(), settings);
            outcome = new TrainingRun(settings, learner, examiner, batches, order, start, checkpoints)
                    .run(listener, cancellation);
        }
        WeightValues weights = kept.mixed(network, first, outcome.best().weights());
        // not to be cancelled: what took hours to learn is not thrown away for the last seconds
        Scored scored = examiner.score(weights, new Cancellation());
        Calibration calibration = Calibration.of(scored, settings);
        ModelCard card = new CardWriter(architecture, settings, backend, compute.threads(), lineage)
                .write(material, outcome, scored, calibration);
        DjlModel model = new DjlModel(card, network.folded(), FoldedWeights.of(network, weights));
        listener.on(new TrainingEvent.Finished(card, outcome.elapsed()));
        return model;
    }

    private void begin(Backend backend, Material material, TrainingListener listener) {
        backend.enter(compute.threads());
        LOGGER.log(
                Level.INFO,
                "Training {0} on {1} with {2} threads of {3}.",
                architecture.name(),
                backend.device(),
                compute.threads(),
                backend.engine());
        if (settings.precision().isSlowOn(backend)) {
            LOGGER.log(
                    Level.WARNING,
                    "This processor has no instructions for bf16, so that it is slower than fp32; ask for fp32.");
        }
        listener.on(new TrainingEvent.Started(
                architecture.name(),
                settings.plan().epochs(),
                material.lessons().size(),
                material.validation().size()));
    }

    private Batches batches(Network network, Lessons lessons) {
        int batchSize = Math.min(settings.plan().batchSize(), lessons.size());
        List<NoisePlace> places = NoisePlace.of(network);
        int answers = network.classes() + (settings.learnsForeign() ? 1 : 0);
        return new Batches(new BatchMaker(lessons, settings), batchSize, () -> new Batch(batchSize, answers, places));
    }

    private Checkpoints checkpoints(Network network, Material material) {
        if (folder.isEmpty()) {
            return Checkpoints.NONE;
        }
        RunFolder wanted = folder.get();
        String identity = RunIdentity.of(architecture, lineage, settings.plan(), compute, material);
        return new CheckpointFolder(wanted.path(), network, identity, wanted.resuming(), wanted.every());
    }
}
