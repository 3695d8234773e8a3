package io.handwriting.djl.internal.training;

import io.handwriting.Cancellation;
import io.handwriting.ModelCard;
import io.handwriting.TrainingData;
import io.handwriting.TrainingEvent;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.Architecture;
import io.handwriting.djl.Compute;
import io.handwriting.djl.DjlModel;
import io.handwriting.djl.RunFolder;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.djl.network.FoldedWeights;
import io.handwriting.djl.network.Network;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** Puts a run together from an architecture, a plan and data, and makes a model of what it learnt. */
public final class Training {
    private static final Logger LOGGER = System.getLogger("io.handwriting.djl");

    private final Architecture architecture;
    private final Compute compute;
    private final Optional<RunFolder> folder;
    private final Optional<DjlModel> teacher;
    private final Settings settings;

    /**
     * Takes what the data do not decide.
     *
     * @param architecture what is trained
     * @param compute what computes
     * @param folder where checkpoints lie
     * @param teacher whose answers are learnt beside the labels
     * @param plan how to train
     */
    public Training(
            Architecture architecture,
            Compute compute,
            Optional<RunFolder> folder,
            Optional<DjlModel> teacher,
            TrainingPlan plan) {
        this.architecture = architecture;
        this.compute = compute;
        this.folder = folder;
        this.teacher = teacher;
        this.settings = new Settings(plan, architecture.defaults());
    }

    /**
     * Trains.
     *
     * @param data all the data
     * @param split their parts
     * @param listener told of progress
     * @param cancellation looked at after each batch
     * @return the best model of the run
     */
    public DjlModel run(
            TrainingData data, TrainingData.Split split, TrainingListener listener, Cancellation cancellation) {
        Network network = architecture.network(data.alphabet().size());
        Backend backend = Backend.of(compute.engine(), compute.device());
        teacher.ifPresent(model -> Teacher.requireFit(model, data.alphabet()));
        Checkpoints checkpoints = checkpoints(network, data);
        RunState start = checkpoints
                .latest()
                .orElseGet(() -> RunState.first(network, settings.plan().seed()));
        backend.enter(compute.threads());
        LOGGER.log(
                Level.INFO,
                "Training {0} on {1} with {2} threads of {3}.",
                architecture.name(),
                backend.device(),
                compute.threads(),
                backend.engine());
        listener.on(new TrainingEvent.Started(
                architecture.name(),
                settings.plan().epochs(),
                split.training().size(),
                split.validation().size()));
        TrainingRun.Outcome outcome = run(network, backend, checkpoints, start, split, listener, cancellation);
        DjlModel model = model(network, outcome, data, split, backend);
        listener.on(new TrainingEvent.Finished(model.card(), outcome.elapsed()));
        return model;
    }

    private TrainingRun.Outcome run(
            Network network,
            Backend backend,
            Checkpoints checkpoints,
            RunState start,
            TrainingData.Split split,
            TrainingListener listener,
            Cancellation cancellation) {
        int batchSize = settings.plan().batchSize();
        int batchesPerEpoch = Batches.count(split.training().size(), batchSize);
        List<NoisePlace> places = NoisePlace.of(network);
        BatchMaker maker = new BatchMaker(split.training(), settings);
        int most = Math.min(batchSize, split.training().size());
        try (Learner learner = new Learner(backend, network, settings, teacher, start);
                Batches batches = new Batches(maker, batchSize, () -> new Batch(most, network.classes(), places))) {
            TrainingRun.Parts parts = new TrainingRun.Parts(
                    learner,
                    new Examiner(backend, network, split.validation()),
                    batches,
                    RowOrder.of(split.training(), settings),
                    batchesPerEpoch);
            return new TrainingRun(settings, parts, start, checkpoints, listener, cancellation).run();
        }
    }

    private Checkpoints checkpoints(Network network, TrainingData data) {
        if (folder.isEmpty()) {
            return Checkpoints.NONE;
        }
        RunFolder wanted = folder.get();
        String identity = RunIdentity.of(architecture, settings.plan(), compute, data);
        return new CheckpointFolder(wanted.path(), network, identity, wanted.resuming(), wanted.every());
    }

    private DjlModel model(
            Network network,
            TrainingRun.Outcome outcome,
            TrainingData data,
            TrainingData.Split split,
            Backend backend) {
        ModelCard card = new CardWriter(architecture, settings.plan(), backend).write(data, split, outcome);
        return new DjlModel(
                card, network.folded(), FoldedWeights.of(network, outcome.best().weights()));
    }
}
