package io.handwriting.examples.cli;

import io.handwriting.TrainingException;
import io.handwriting.TrainingPlan;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Function;

/** A training plan as a properties file: epochs, batch-size, seed, validation-share, and hyper-parameters. */
final class PlanFile {
    private PlanFile() {}

    /** Replaces what the file names. */
    static TrainingPlan read(Path file, TrainingPlan start) {
        Properties properties = load(file);
        TrainingPlan plan = start;
        for (String name : properties.stringPropertyNames()) {
            plan = set(plan, name, properties.getProperty(name).trim(), file);
        }
        return plan;
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new TrainingException("The plan " + file + " cannot be read: " + FileFault.of(e) + ".", e);
        } catch (IllegalArgumentException e) {
            throw new TrainingException("The plan " + file + " is no properties file: " + e.getMessage(), e);
        }
    }

    private static TrainingPlan set(TrainingPlan plan, String name, String value, Path file) {
        return switch (name) {
            case "epochs" -> plan.epochs(number(Integer::valueOf, name, value, file));
            case "batch-size" -> plan.batchSize(number(Integer::valueOf, name, value, file));
            case "seed" -> plan.seed(number(Long::valueOf, name, value, file));
            case "validation-share" -> plan.validationShare(number(Double::valueOf, name, value, file));
            default -> plan.with(name, value);
        };
    }

    private static <T> T number(Function<String, T> reading, String name, String value, Path file) {
        try {
            return reading.apply(value);
        } catch (NumberFormatException e) {
            throw new TrainingException("In " + file + " the " + name + " is \"" + value + "\", not a number.", e);
        }
    }
}
