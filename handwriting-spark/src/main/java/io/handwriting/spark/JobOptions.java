package io.handwriting.spark;

import io.handwriting.Alphabet;
import io.handwriting.HandwritingException;
import java.util.function.Supplier;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which model reads, how, and where. */
final class JobOptions {
    private static final String MASTER = "spark.master";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-m", "--model"},
            paramLabel = "FILE",
            description = "the model, in any file system that Spark knows (the model inside)")
    private @Nullable String model;

    @Option(
            names = {"-a", "--alphabet"},
            paramLabel = "CHARACTERS",
            description = "the characters that may be answered (all that the model knows)")
    private @Nullable String alphabet;

    @Option(names = "--variants", description = "reads every drawing in five variants and averages the answers")
    private boolean variants;

    @Option(
            names = "--batch",
            paramLabel = "COUNT",
            defaultValue = "64",
            description = "how many drawings are read in one go (${DEFAULT-VALUE})")
    private int batch;

    JobOptions() {}

    /** Does something on the Spark that spark-submit names, or in this JVM where none is named. */
    <T> T work(Work<T> work) {
        String characters = alphabet;
        Alphabet wanted = characters == null ? null : checked(() -> Alphabet.ofCharacters(characters));
        checked(() -> Manner.DEFAULTS.batchSize(batch));
        SparkSession session = session();
        try {
            Scoring scoring = Scoring.on(session).batchSize(batch);
            scoring = model == null ? scoring : scoring.model(model);
            scoring = wanted == null ? scoring : scoring.alphabet(wanted);
            return work.with(session, variants ? scoring.fiveVariants() : scoring);
        } finally {
            session.stop();
        }
    }

    private static SparkSession session() {
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "handwriting");
        if (!conf.contains(MASTER)) {
            conf.set(MASTER, "local[*,4]") // a task that fails is done again, as on a cluster
                    .setIfMissing("spark.driver.host", "localhost")
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                    .setIfMissing("spark.ui.enabled", "false")
                    .setIfMissing("spark.log.level", "WARN");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /** Reads a value that the command line names; where it is refused, the command line is wrong. */
    private <T> T checked(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (HandwritingException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** What is done on Spark. */
    @FunctionalInterface
    interface Work<T> {
        T with(SparkSession session, Scoring scoring);
    }
}
