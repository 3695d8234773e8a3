package io.handwriting.examples.cli;

import io.handwriting.ModelException;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command opens a model. */
final class ModelOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--provider", paramLabel = "NAME", description = "the runtime (the best there is)")
    private @Nullable String provider;

    @Option(
            names = "--device",
            paramLabel = "DEVICE",
            defaultValue = "auto",
            description = "auto, cpu, cuda, or cuda:1 and the like (${DEFAULT-VALUE})")
    private String device = "auto";

    @Option(
            names = "--threads",
            paramLabel = "COUNT",
            defaultValue = "1",
            description = "how many threads one call computes with (${DEFAULT-VALUE})")
    private int threads = 1;

    ModelOptions() {}

    /** Opens a file, or the model on the class path where none is named. */
    Recognizer open(@Nullable Path file) {
        OpenOptions wanted = Arguments.checked(spec, () -> new OpenOptions(device, threads));
        Recognizers recognizers = Recognizers.discover();
        ModelSource model = file == null ? onClassPath(recognizers.models()) : ModelSource.of(file);
        return (provider == null ? recognizers : recognizers.using(provider)).open(model, wanted);
    }

    private static ModelSource onClassPath(Map<String, ModelSource> models) {
        if (models.size() != 1) {
            throw new ModelException("There " + (models.isEmpty() ? "is no model" : "are several models")
                    + " on the class path; name the file of one with --model.");
        }
        return models.values().iterator().next();
    }
}
