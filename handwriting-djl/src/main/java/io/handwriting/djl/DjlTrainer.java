package io.handwriting.djl;

import io.handwriting.Cancellation;
import io.handwriting.HyperParameter;
import io.handwriting.Sight;
import io.handwriting.Trainer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.djl.internal.training.Lineage;
import io.handwriting.djl.internal.training.Material;
import io.handwriting.djl.internal.training.Settings;
import io.handwriting.djl.internal.training.Training;
import io.handwriting.network.Architecture;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Trains nets of one architecture with DJL.
 *
 * <p>Immutable and safe to share between threads; several runs may go on at once, and share the processors.
 */
public final class DjlTrainer implements Trainer {
    private final Architecture architecture;
    private final Compute compute;
    private final @Nullable RunFolder folder;
    private final Lineage lineage;
    private final @Nullable TrainingData validation;
    private final @Nullable TrainingData unlabelled;

    private DjlTrainer(
            Architecture architecture,
            Compute compute,
            @Nullable RunFolder folder,
            Lineage lineage,
            @Nullable TrainingData validation,
            @Nullable TrainingData unlabelled) {
        this.architecture = architecture;
        this.compute = compute;
        this.folder = folder;
        this.lineage = lineage;
        this.validation = validation;
        this.unlabelled = unlabelled;
    }

    /**
     * Makes a trainer that computes with what is there and keeps no checkpoints.
     *
     * @param architecture what it trains
     * @return the trainer
     */
    public static DjlTrainer of(Architecture architecture) {
        return new DjlTrainer(architecture, Compute.defaults(), null, Lineage.NONE, null, null);
    }

    /**
     * Chooses engine, device and threads.
     *
     * @param wanted what to compute with
     * @return a trainer that does
     */
    public DjlTrainer on(Compute wanted) {
        return new DjlTrainer(architecture, wanted, folder, lineage, validation, unlabelled);
    }

    /**
     * Chooses a folder for checkpoints.
     *
     * @param wanted where they lie
     * @return a trainer that keeps them there
     */
    public DjlTrainer in(RunFolder wanted) {
        return new DjlTrainer(architecture, compute, wanted, lineage, validation, unlabelled);
    }

    /**
     * Begins with what a model has learnt, not with chance, and goes on in small steps (fine-tuning). Labels that the
     * model knows keep what makes their scores; others are learnt afresh.
     *
     * @param wanted a model of this architecture, and of any alphabet
     * @return a trainer that starts from it
     */
    public DjlTrainer startingFrom(DjlModel wanted) {
        return new DjlTrainer(architecture, compute, folder, lineage.startingFrom(wanted), validation, unlabelled);
    }

    /**
     * Lets models teach: what they answer on average is learnt beside the labels (distillation).
     *
     * @param wanted models, usually larger ones, of the alphabet of the data
     * @return a trainer that asks them
     */
    public DjlTrainer taughtBy(DjlModel... wanted) {
        return new DjlTrainer(architecture, compute, folder, lineage.taughtBy(List.of(wanted)), validation, unlabelled);
    }

    /**
     * Checks with data of their own, such as those of other writers, not with a share of what is learnt from.
     *
     * @param wanted data of the same alphabet
     * @return a trainer that passes over the validation share of plans
     */
    public DjlTrainer validatedBy(TrainingData wanted) {
        return new DjlTrainer(architecture, compute, folder, lineage, wanted, unlabelled);
    }

    /**
     * Learns from glyphs without labels as well: what teachers answer of them.
     *
     * @param wanted data whose labels are not looked at
     * @return a trainer that sees them in each epoch; it refuses to train where nobody {@linkplain #taughtBy teaches}
     */
    public DjlTrainer alsoSeeing(TrainingData wanted) {
        return new DjlTrainer(architecture, compute, folder, lineage, validation, wanted);
    }

    @Override
    public String name() {
        return architecture.name();
    }

    @Override
    public String description() {
        return architecture.description();
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        return Settings.hyperParameters(lineage.defaults(architecture));
    }

    @Override
    public DjlModel train(TrainingData data, TrainingPlan plan, TrainingListener listener, Cancellation cancellation) {
        plan.requireFitFor(this);
        if (unlabelled != null && lineage.teachers().isEmpty()) {
            throw new TrainingException("Nobody says what the glyphs of \"" + unlabelled.name()
                    + "\" show; glyphs without labels are learnt from teachers only.");
        }
        requireSight(data);
        if (unlabelled != null) {
            requireSight(unlabelled);
        }
        TrainingData.Split split = split(data, plan);
        requireSight(split.validation());
        cancellation.throwIfCancelled();
        return new Training(architecture, compute, Optional.ofNullable(folder), lineage, plan)
                .run(
                        new Material(data, split, validation != null, Optional.ofNullable(unlabelled)),
                        listener,
                        cancellation);
    }

    private void requireSight(TrainingData data) {
        if (data.sight() != architecture.sight()) {
            boolean pictures = architecture.sight() == Sight.PICTURE;
            throw new TrainingException("A net of the architecture \"" + architecture.name() + "\" looks at "
                    + (pictures ? "pictures" : "the ways of pens") + ", but \"" + data.name() + "\" holds "
                    + (pictures ? "the ways of pens" : "pictures") + ".");
        }
    }

    private TrainingData.Split split(TrainingData data, TrainingPlan plan) {
        if (validation == null) {
            return plan.split(data);
        }
        if (!validation.alphabet().equals(data.alphabet())) {
            throw new TrainingException("The data to check with, \"" + validation.name() + "\", have the labels "
                    + validation.alphabet() + ", but \"" + data.name() + "\" has " + data.alphabet()
                    + "; bring them to the same with(alphabet).");
        }
        return new TrainingData.Split(plan.validationShare(0).split(data).training(), validation);
    }
}
