package io.handwriting.examples.cli;

import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command opens a model. */
final class ModelOptions {
    @Option(names = "--provider", paramLabel = "NAME", description = "the runtime (the best there is)")
    private @Nullable String provider;

    @Option(
            names = "--device",
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

    Recognizer open(Path file) {
        Recognizers recognizers = Recognizers.discover();
        Recognizers chosen = provider == null ? recognizers : recognizers.using(provider);
        return chosen.open(ModelSource.of(file), new OpenOptions(device, threads));
    }

    Recognizer openBundled() {
        Recognizers recognizers = Recognizers.discover();
        return provider == null
                ? recognizers.open()
                : recognizers.using(provider).open();
    }
}
