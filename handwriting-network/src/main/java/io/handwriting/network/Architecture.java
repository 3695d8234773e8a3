package io.handwriting.network;

import io.handwriting.ModelException;
import io.handwriting.Sight;
import io.handwriting.network.internal.architecture.BatchNormCnn;
import io.handwriting.network.internal.architecture.CompactCnn;
import io.handwriting.network.internal.architecture.Linear;
import io.handwriting.network.internal.architecture.PenNet;
import io.handwriting.network.internal.architecture.ResidualCnn;
import io.handwriting.network.internal.architecture.SmallCnn;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A kind of net, to be made for any number of classes; immutable.
 *
 * @param name a short name, as model cards and command lines have it
 * @param description one English sentence
 * @param sight what of a glyph the net looks at
 * @param design makes the net for a number of classes
 * @param defaults what its trainer does where a plan is silent, by the names of hyper-parameters
 */
public record Architecture(
        String name, String description, Sight sight, IntFunction<Network> design, Map<String, String> defaults) {
    /** Every pixel weighed for every class. */
    public static final Architecture LINEAR = new Architecture(
            "linear",
            "Weighs every pixel for every class.",
            Sight.PICTURE,
            Linear::of,
            Map.of("augmentation", "none", "foreign", "0", "smoothing", "0"));

    /** Two convolutions and a dense layer. */
    public static final Architecture CNN_SMALL =
            new Architecture("cnn-small", "Two convolutions with pools and a dense layer, the classic.", SmallCnn::of);

    /** Three normalised convolutions and a dense layer. */
    public static final Architecture CNN_BATCHNORM = new Architecture(
            "cnn-batchnorm", "Three batch-normalised convolutions and a dense layer.", BatchNormCnn::of);

    /** Four residual blocks with squeeze-and-excitation, trained as NeuralScribe does unless told otherwise. */
    public static final Architecture RESIDUAL = new Architecture(
            "residual",
            "Four wide residual blocks with squeeze-and-excitation and stochastic depth.",
            Sight.PICTURE,
            ResidualCnn::of,
            Map.of(
                    "augmentation", "neuralscribe",
                    "clipping", "1",
                    "focusing", "2",
                    "foreign", "0",
                    "mixup", "0.2",
                    "schedule", "warm-restarts",
                    "smoothing", "0.1",
                    "weight-decay", "0.0001"));

    /** The best accuracy for its multiply-adds. */
    public static final Architecture COMPACT = new Architecture(
            "compact", "Three slim residual blocks with squeeze-and-excitation, for fast answers.", CompactCnn::of);

    /** The one that does not look at pictures: it follows the pen. */
    public static final Architecture PEN = new Architecture(
            "pen",
            "Convolutions along the way of the pen, for a companion of a model of pictures.",
            Sight.PATH,
            PenNet::of,
            Map.of("augmentation", "none", "foreign", "0.2", "evenness", "0"));

    /** What comes with the library, the simplest first. */
    public static final List<Architecture> ALL = List.of(LINEAR, CNN_SMALL, CNN_BATCHNORM, RESIDUAL, COMPACT, PEN);

    /** Keeps a copy of the defaults. */
    public Architecture {
        defaults = Map.copyOf(defaults);
    }

    /**
     * Makes an architecture of nets that look at pictures, without defaults of its own.
     *
     * @param name a short name
     * @param description one English sentence
     * @param design makes the net for a number of classes
     */
    public Architecture(String name, String description, IntFunction<Network> design) {
        this(name, description, Sight.PICTURE, design, Map.of());
    }

    /**
     * Finds an architecture that comes with the library.
     *
     * @param name its name
     * @return the architecture
     * @throws ModelException if there is none of this name; the message lists those there are
     */
    public static Architecture named(String name) {
        return ALL.stream()
                .filter(architecture -> architecture.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ModelException("There is no architecture \"" + name + "\"; there are "
                        + ALL.stream().map(Architecture::name).collect(Collectors.joining(", ")) + "."));
    }

    /**
     * Lists the architectures that come with the library and look at the same.
     *
     * @param sight what of a glyph they look at
     * @return those of {@link #ALL}, in their order
     */
    public static List<Architecture> of(Sight sight) {
        return ALL.stream()
                .filter(architecture -> architecture.sight() == sight)
                .toList();
    }

    /**
     * Makes the net.
     *
     * @param classes how many scores it gives
     * @return the net
     */
    public Network network(int classes) {
        return design.apply(classes);
    }
}
