package io.handwriting.djl.internal.training;

import io.handwriting.HyperParameter;
import io.handwriting.HyperParameter.Choice;
import io.handwriting.HyperParameter.Range;
import java.util.List;

/** What steers a training run. */
final class HyperParameters {
    static final Choice OPTIMIZER = new Choice("optimizer", "what turns gradients into steps", List.of("adamw", "sgd"));
    static final Range LEARNING_RATE =
            new Range("learning-rate", "the largest learning rate of the run", 0.003, 1e-6, 10);
    static final Choice SCHEDULE = new Choice(
            "schedule", "how the learning rate goes on", List.of("cosine", "one-cycle", "warm-restarts", "constant"));
    static final Range WARM_UP =
            new Range("warm-up", "the share of the run over which the learning rate rises", 0.03, 0, 0.5);
    static final Range LAST_RATE =
            new Range("last-rate", "the share of the learning rate that is left at the end", 0.002, 0, 1);
    static final Range RESTART_EPOCHS =
            new Range("restart-epochs", "the epochs before the first warm restart", 10, 1, 10_000);
    static final Range RESTART_FACTOR =
            new Range("restart-factor", "how many times longer each next cycle of warm restarts is", 2, 1, 10);
    static final Range MOMENTUM = new Range("momentum", "the share of its last step that sgd keeps", 0.9, 0, 0.999);
    static final Range WEIGHT_DECAY =
            new Range("weight-decay", "how much kernels shrink at each step, times the learning rate", 0.01, 0, 1);
    static final Range CLIPPING =
            new Range("clipping", "the largest norm of all gradients together; 0 for any", 5, 0, 1000);
    static final Range FOCUSING = new Range("focusing", "the exponent of the focal loss; 0 for cross entropy", 0, 0, 5);
    static final Range SMOOTHING =
            new Range("smoothing", "the share of a label that is spread over all labels", 0.05, 0, 0.5);
    static final Range MIXUP =
            new Range("mixup", "the shape of the shares in which two glyphs are mixed; 0 for none", 0, 0, 2);
    static final Choice BALANCE =
            new Choice("balance", "how rare labels are made up for", List.of("none", "weights", "sampling"));
    static final Range BALANCE_STRENGTH =
            new Range("balance-strength", "from 0 (not at all) to 1 (as if all labels were equally many)", 0.5, 0, 1);
    static final Range FOREIGN = new Range(
            "foreign", "the share of what is learnt from that shows no character, to tell what is none", 0.1, 0, 0.5);
    static final Range MOVING_AVERAGE = new Range(
            "moving-average", "the share of its value that the average of the weights keeps; 0 for none", 0.998, 0, 1);
    static final Range PATIENCE = new Range(
            "patience", "the epochs without a better validation loss before the run stops; 0 for all", 0, 0, 10_000);
    static final Choice PRECISION =
            new Choice("precision", "what nets compute with while learning", List.of("fp32", "bf16", "fp16"));
    static final Range TEACHING =
            new Range("teaching", "the share of a teacher's answers in what is learnt, if there is one", 0.5, 0, 1);
    static final Range TEACHING_TEMPERATURE =
            new Range("teaching-temperature", "what softens the answers of a teacher", 2, 1, 20);
    static final Range START_SHARE = new Range(
            "start-share", "the share of the model it started from that is mixed into the weights at the end", 0, 0, 1);
    static final Range EVENNESS = new Range(
            "evenness",
            "how often readers of drawings expect labels: from 0 (as often as learnt) to 1 (all characters alike)",
            0,
            0,
            1);

    static final List<HyperParameter> ALL = List.of(
            OPTIMIZER,
            LEARNING_RATE,
            SCHEDULE,
            WARM_UP,
            LAST_RATE,
            RESTART_EPOCHS,
            RESTART_FACTOR,
            MOMENTUM,
            WEIGHT_DECAY,
            CLIPPING,
            FOCUSING,
            SMOOTHING,
            MIXUP,
            BALANCE,
            BALANCE_STRENGTH,
            FOREIGN,
            MOVING_AVERAGE,
            PATIENCE,
            PRECISION,
            TEACHING,
            TEACHING_TEMPERATURE,
            START_SHARE,
            EVENNESS);

    private HyperParameters() {}
}
