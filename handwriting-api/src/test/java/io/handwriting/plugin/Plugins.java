package io.handwriting.plugin;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Companion;
import io.handwriting.Glyph;
import io.handwriting.HyperParameter;
import io.handwriting.Model;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.Sight;
import io.handwriting.Trainer;
import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import io.handwriting.TrainingListener;
import io.handwriting.TrainingPlan;
import io.handwriting.spi.Availability;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;
import io.handwriting.spi.Scorer;
import io.handwriting.spi.TrainerProvider;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Providers that work, and providers that fail in every way there is. */
public final class Plugins {
    private Plugins() {}

    /** Reads files that end in {@code .slow}; its models are called after itself and their file. */
    public static class Slow implements RecognizerProvider {
        @Override
        public String name() {
            return "slow";
        }

        @Override
        public boolean reads(ModelSource model) {
            return model.name().endsWith("." + name());
        }

        @Override
        public Recognizer open(ModelSource model, OpenOptions options) {
            String file = model.name().substring(model.name().lastIndexOf('/') + 1);
            String name = String.join(" ", name(), file, options.device());
            return Recognizer.of(ModelCard.builder(name, "toy", Alphabet.DIGITS).build(), (glyphs, scores) -> {});
        }
    }

    /** Reads files that end in {@code .fast}, and is the best. */
    public static class Fast extends Slow {
        @Override
        public String name() {
            return "fast";
        }

        @Override
        public int rank() {
            return 10;
        }
    }

    /**
     * Reads anything: a file of one byte as a model of that many labels that looks at the ways of pens, a longer one as a
     * model of ten whose companion is its second byte.
     */
    public static class Pair implements RecognizerProvider {
        /** How many of its recognizers are open. */
        public final AtomicInteger open = new AtomicInteger();

        @Override
        public String name() {
            return "pair";
        }

        @Override
        public boolean reads(ModelSource model) {
            return true;
        }

        @Override
        public Recognizer open(ModelSource model, OpenOptions options) {
            byte[] file = model.bytes(2);
            ModelCard card = file.length == 1
                    ? card(model, file[0]).sight(Sight.PATH).build()
                    : card(model, 10)
                            .companion(Companion.of(new byte[] {file[1]}))
                            .build();
            open.incrementAndGet();
            return Recognizer.of(card, new Scorer() {
                @Override
                public void score(List<Glyph> glyphs, float[] scores) {
                    scores[card.sight() == Sight.PATH ? 7 : 1] = 3;
                }

                @Override
                public void close() {
                    open.decrementAndGet();
                }
            });
        }

        private static ModelCard.Builder card(ModelSource model, int labels) {
            return ModelCard.builder(
                    model.name(), "toy", Alphabet.of(Alphabet.EMNIST.labels().subList(0, labels)));
        }
    }

    /** Has the name of another one. */
    public static class FastTwin extends Fast {}

    /** Says why it cannot work. */
    public static class Unavailable extends Fast {
        @Override
        public String name() {
            return "gpu";
        }

        @Override
        public Availability availability() {
            return Availability.unavailable("There is no graphics card.");
        }
    }

    /** Fails when asked whether it can work. */
    public static class Confused extends Fast {
        @Override
        public String name() {
            return "confused";
        }

        @Override
        public Availability availability() {
            throw new NoClassDefFoundError("ai/djl/pytorch/engine/PtEngine");
        }
    }

    /** Fails when it is made. */
    public static class Broken extends Fast {
        /** Fails. */
        public Broken() {
            throw new IllegalStateException("The licence has expired.");
        }
    }

    /** Fails when it is made, as if a jar were missing. */
    public static class WithoutRuntime extends Fast {
        /** Fails. */
        public WithoutRuntime() {
            throw new NoClassDefFoundError("ai/onnxruntime/OrtEnvironment");
        }
    }

    /** Has no name. */
    public static class Nameless extends Fast {
        @Override
        public String name() {
            return " ";
        }
    }

    /** Trains two architectures. */
    public static class School implements TrainerProvider {
        @Override
        public String name() {
            return "school";
        }

        @Override
        public List<Trainer> trainers() {
            return trainers("linear", "cnn");
        }

        static List<Trainer> trainers(String... names) {
            return Arrays.stream(names).<Trainer>map(Pupil::new).toList();
        }
    }

    /** Trains one of the same architectures, and is better. */
    public static class Academy extends School {
        @Override
        public String name() {
            return "academy";
        }

        @Override
        public int rank() {
            return 5;
        }

        @Override
        public List<Trainer> trainers() {
            return trainers("cnn", "residual");
        }
    }

    /** Says why it cannot work. */
    public static class ClosedSchool extends School {
        @Override
        public String name() {
            return "closed-school";
        }

        @Override
        public Availability availability() {
            return Availability.unavailable("It is holiday.");
        }
    }

    /** A trainer that has a name and nothing else. */
    private record Pupil(String name) implements Trainer {
        @Override
        public String description() {
            return "Learns nothing.";
        }

        @Override
        public List<HyperParameter> hyperParameters() {
            return List.of();
        }

        @Override
        public Model train(TrainingData data, TrainingPlan plan, TrainingListener listener, Cancellation cancellation) {
            throw new TrainingException("Nothing is learnt here.");
        }
    }
}
