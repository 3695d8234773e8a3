package io.handwriting.examples.server.training;

import io.handwriting.Sight;
import io.handwriting.network.Architecture;
import java.util.stream.Collectors;

/**
 * What is to be trained; values that nothing can be made of are refused with a sentence.
 *
 * @param model the model's name, which is its place on the shelf
 * @param architecture the name of an {@link Architecture}
 * @param data the name of data that {@link LearnableData} lists
 * @param epochs how often the data are gone through, from 1 to 100
 * @param seed where all randomness starts from
 */
public record TrainingOrder(String model, String architecture, String data, int epochs, long seed) {
    private static final int MOST_EPOCHS = 100;

    /** Refuses names and numbers that cannot be. */
    public TrainingOrder {
        ModelName.require(model);
        if (Architecture.of(Sight.PICTURE).stream()
                .noneMatch(known -> known.name().equals(architecture))) {
            throw TrainingRefusedException.unusable("There is no architecture \"" + architecture + "\"; there are "
                    + Architecture.of(Sight.PICTURE).stream()
                            .map(Architecture::name)
                            .collect(Collectors.joining(", ")) + ".");
        }
        if (epochs < 1 || epochs > MOST_EPOCHS) {
            throw TrainingRefusedException.unusable(
                    "A training has 1 to " + MOST_EPOCHS + " epochs, not " + epochs + ".");
        }
    }

    /** Orders a training whose randomness starts from 1. */
    public TrainingOrder(String model, String architecture, String data, int epochs) {
        this(model, architecture, data, epochs, 1);
    }
}
