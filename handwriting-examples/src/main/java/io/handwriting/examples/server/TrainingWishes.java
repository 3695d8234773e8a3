package io.handwriting.examples.server;

import io.handwriting.Sight;
import io.handwriting.examples.server.guard.RefusedException;
import io.handwriting.examples.server.training.LearnableData;
import io.handwriting.examples.server.training.TrainingOrder;
import io.handwriting.examples.server.wire.Members;
import io.handwriting.examples.server.wire.ModelNames;
import io.handwriting.examples.server.wire.WireException;
import io.handwriting.network.Architecture;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes orders of what pages and programs wish to be trained; what they leave open is as usual. */
final class TrainingWishes {
    static final String USUAL_ARCHITECTURE = "cnn-small";

    private static final Set<String> KNOWN = Set.of("model", "architecture", "data", "epochs", "token");
    private static final int USUAL_EPOCHS = 10;
    private static final int MOST_EPOCHS = 100;

    private final LearnableData data;

    TrainingWishes(LearnableData data) {
        this.data = data;
    }

    TrainingOrder order(Members wish) {
        wish.requireOnly(KNOWN);
        Optional<String> model = wish.text("model").map(ModelNames::resolved);
        String architecture = wish.text("architecture")
                .or(() -> model.map(TrainingWishes::architectureOf))
                .orElse(USUAL_ARCHITECTURE);
        int epochs = epochs(wish).orElse(USUAL_EPOCHS);
        String rows = wish.text("data").or(data::firstAvailable).orElseThrow(TrainingWishes::noData);
        return new TrainingOrder(model.orElse(architecture), architecture, rows, epochs);
    }

    static Optional<Integer> epochs(Members wish) {
        return wish.whole("epochs", 1, MOST_EPOCHS);
    }

    /** A model that is called as an architecture is one of it; another one needs to be told. */
    private static String architectureOf(String model) {
        List<String> names =
                Architecture.of(Sight.PICTURE).stream().map(Architecture::name).toList();
        if (!names.contains(model)) {
            throw new WireException("\"architecture\" is to say what \"" + model + "\" is to be: one of "
                    + String.join(", ", names) + ".");
        }
        return model;
    }

    private static RefusedException noData() {
        return RefusedException.conflict("There are no data to learn from; start the server with --data FOLDER, "
                + "the folder of EMNIST or MNIST files, CSV files or folders of images.");
    }
}
