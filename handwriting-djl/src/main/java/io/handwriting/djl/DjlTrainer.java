package io.handwriting.djl;

import io.handwriting.Cancellation;
import io.handwriting.HyperParameter;
import io.handwriting.Trainer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
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
    private final @Nullable DjlModel teacher;
    private final @Nullable TrainingData validation;

    private DjlTrainer(
            Architecture architecture,
            Compute compute,
            @Nullable RunFolder folder,
            @Nullable DjlModel teacher,
            @Nullable TrainingData validation) {
        this.architecture = architecture;
        this.compute = compute;
        this.folder = folder;
        this.teacher = teacher;
        this.validation = validation;
    }

    /**
     * Makes a trainer that computes with what is there and keeps no checkpoints.
     *
     * @param architecture what it trains
     * @return the trainer
     */
    public static DjlTrainer of(Architecture architecture) {
        return new DjlTrainer(architecture, Compute.defaults(), null, null, null);
    }

    /**
     * Chooses engine, device and threads.
     *
     * @param wanted what to compute with
     * @return a trainer that does
     */
    public DjlTrainer on(Compute wanted) {
        return new DjlTrainer(architecture, wanted, folder, teacher, validation);
    }

    /**
     * Chooses a folder for checkpoints.
     *
     * @param wanted where they lie
     * @return a trainer that keeps them there
     */
    public DjlTrainer in(RunFolder wanted) {
        return new DjlTrainer(architecture, compute, wanted, teacher, validation);
    }

    /**
     * Lets a model teach: what it answers is learnt beside the labels (distillation).
     *
     * @param wanted a model, usually a larger one, of the alphabet of the data
     * @return a trainer that asks it
     */
    public DjlTrainer taughtBy(DjlModel wanted) {
        return new DjlTrainer(architecture, compute, folder, wanted, validation);
    }

    /**
     * Checks with data of their own, such as those of other writers, not with a share of what is learnt from.
     *
     * @param wanted data of the same alphabet
     * @return a trainer that passes over the validation share of plans
     */
    public DjlTrainer validatedBy(TrainingData wanted) {
        return new DjlTrainer(architecture, compute, folder, teacher, wanted);
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
        return Settings.hyperParameters(architecture.defaults());
    }

    @Override
    public DjlModel train(TrainingData data, TrainingPlan plan, TrainingListener listener, Cancellation cancellation) {
        plan.requireFitFor(this);
        TrainingData.Split split = split(data, plan);
        cancellation.throwIfCancelled();
        return new Training(architecture, compute, Optional.ofNullable(folder), Optional.ofNullable(teacher), plan)
                .run(new Material(data, split, validation != null), listener, cancellation);
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
