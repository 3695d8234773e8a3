package io.handwriting;

import io.handwriting.internal.CardProperties;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of itself; it is stored inside the model file.
 *
 * @param name what the model is called, for people
 * @param architecture the kind of model, as {@link Trainer#name()} gives it
 * @param alphabet the labels in the order of the model's answers
 * @param sight what of a glyph the model looks at
 * @param preprocessing how the training images were prepared, and so how drawings must be
 * @param temperature what the model's scores are divided by so that its probabilities are calibrated; above 0
 * @param acceptance the thresholds from which an answer is accepted
 * @param expectation how often the labels came in what was learnt, and how often readers of drawings expect them; empty if
 *     it is not known, and readers take the model's word
 * @param companion a model of the way of the pen that reads together with this one, if there is one
 * @param provenance where the model comes from: data, seed, versions, time, machine, each under its name
 * @param figures measured accuracies and the like, each under the name of the data it was measured on
 */
public record ModelCard(
        String name,
        String architecture,
        Alphabet alphabet,
        Sight sight,
        Preprocessing preprocessing,
        float temperature,
        Acceptance acceptance,
        Optional<Expectation> expectation,
        Optional<Companion> companion,
        Map<String, String> provenance,
        Map<String, Double> figures) {

    /**
     * Refuses an empty name or architecture, a temperature that is not above 0, other labels to expect, and companions of
     * companions.
     */
    public ModelCard {
        requireText("name", name);
        requireText("architecture", architecture);
        Objects.requireNonNull(alphabet, "alphabet");
        Objects.requireNonNull(sight, "sight");
        Objects.requireNonNull(preprocessing, "preprocessing");
        Objects.requireNonNull(acceptance, "acceptance");
        if (!(temperature > 0 && temperature < Float.POSITIVE_INFINITY)) {
            throw new ModelException("The temperature of a model card is above 0, not " + temperature + ".");
        }
        if (sight == Sight.PATH && companion.isPresent()) {
            throw new ModelException("A model that looks at the way of the pen is a companion and has none.");
        }
        expectation.map(Expectation::alphabet).ifPresent(expected -> {
            if (!expected.equals(alphabet)) {
                throw new ModelException(
                        "The model card expects the labels " + expected + ", but the model knows " + alphabet + ".");
            }
        });
        provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    private static void requireText(String field, String value) {
        if (value.isBlank()) {
            throw new ModelException("The " + field + " of a model card may not be empty.");
        }
    }

    /**
     * Starts a card of a model that looks at pictures, with EMNIST's preprocessing, temperature 1, and every answer accepted.
     *
     * @param name what the model is called
     * @param architecture the kind of model
     * @param alphabet the labels in the order of the model's answers
     * @return a builder, to be used by one thread
     */
    public static Builder builder(String name, String architecture, Alphabet alphabet) {
        return new Builder(name, architecture, alphabet);
    }

    /**
     * Starts from this card, for what is only known after training: temperature, thresholds, figures.
     *
     * @return a builder with everything this card says, to be used by one thread
     */
    public Builder toBuilder() {
        Builder builder = new Builder(name, architecture, alphabet)
                .sight(sight)
                .preprocessing(preprocessing)
                .temperature(temperature)
                .acceptance(acceptance);
        builder.expectation = expectation.orElse(null);
        builder.companion = companion.orElse(null);
        builder.provenance.putAll(provenance);
        builder.figures.putAll(figures);
        return builder;
    }

    /**
     * Looks up how often each label came in what the model learnt.
     *
     * @return the frequencies
     * @throws HandwritingException if the card does not say
     */
    public Frequencies learnt() {
        return expectation
                .map(Expectation::learnt)
                .orElseThrow(() -> new HandwritingException("The model \"" + name
                        + "\" does not say how often it learnt each label, so it cannot be told what to expect."));
    }

    /**
     * Reads a card from the properties of a model file.
     *
     * @param properties what {@link #toProperties()} gave; properties of other names are passed over
     * @return the card
     * @throws ModelException if a property is missing or cannot be read
     */
    public static ModelCard fromProperties(Map<String, String> properties) {
        return CardProperties.read(properties);
    }

    /**
     * Writes the card as properties, to be stored in a model file.
     *
     * @return a new map; its names all begin with {@code handwriting.}
     */
    public Map<String, String> toProperties() {
        return CardProperties.write(this);
    }

    /** Fills in a card; not for use by several threads at once. */
    public static final class Builder {
        private String name;
        private final String architecture;
        private final Alphabet alphabet;
        private final Map<String, String> provenance = new LinkedHashMap<>();
        private final Map<String, Double> figures = new LinkedHashMap<>();
        private Sight sight = Sight.PICTURE;
        private Preprocessing preprocessing = Preprocessing.EMNIST;
        private float temperature = 1;
        private Acceptance acceptance = Acceptance.EVERYTHING;
        private @Nullable Expectation expectation;
        private @Nullable Companion companion;

        private Builder(String name, String architecture, Alphabet alphabet) {
            this.name = name;
            this.architecture = architecture;
            this.alphabet = alphabet;
        }

        /**
         * Renames the model.
         *
         * @param wanted what the model is called
         * @return this builder
         */
        public Builder name(String wanted) {
            name = wanted;
            return this;
        }

        /**
         * Sets what of a glyph the model looks at; {@link Sight#PICTURE} otherwise.
         *
         * @param wanted the sight
         * @return this builder
         */
        public Builder sight(Sight wanted) {
            sight = wanted;
            return this;
        }

        /**
         * Sets how the training images were prepared; {@link Preprocessing#EMNIST} otherwise.
         *
         * @param settings the preprocessing
         * @return this builder
         */
        public Builder preprocessing(Preprocessing settings) {
            preprocessing = settings;
            return this;
        }

        /**
         * Sets what scores are divided by; 1 otherwise.
         *
         * @param divisor the temperature, above 0
         * @return this builder
         */
        public Builder temperature(float divisor) {
            temperature = divisor;
            return this;
        }

        /**
         * Sets the thresholds; every answer is accepted otherwise.
         *
         * @param thresholds the thresholds
         * @return this builder
         */
        public Builder acceptance(Acceptance thresholds) {
            acceptance = thresholds;
            return this;
        }

        /**
         * Tells how often the labels come; it is not known otherwise.
         *
         * @param frequencies how often they came in what was learnt, and how often they are expected
         * @return this builder
         */
        public Builder expectation(Expectation frequencies) {
            expectation = frequencies;
            return this;
        }

        /**
         * Gives the model a companion; it reads alone otherwise.
         *
         * @param wanted a model of the way of the pen, with the same labels
         * @return this builder
         */
        public Builder companion(Companion wanted) {
            companion = wanted;
            return this;
        }

        /**
         * Adds a fact on where the model comes from.
         *
         * @param what the name of the fact, such as {@code seed}
         * @param value the fact
         * @return this builder
         */
        public Builder provenance(String what, String value) {
            provenance.put(what, value);
            return this;
        }

        /**
         * Adds a measured figure.
         *
         * @param data the name of the data it was measured on
         * @param value the figure
         * @return this builder
         */
        public Builder figure(String data, double value) {
            figures.put(data, value);
            return this;
        }

        /**
         * Makes the card.
         *
         * @return the card
         * @throws ModelException if the name or the architecture is empty or the temperature is not above 0
         */
        public ModelCard build() {
            return new ModelCard(
                    name,
                    architecture,
                    alphabet,
                    sight,
                    preprocessing,
                    temperature,
                    acceptance,
                    Optional.ofNullable(expectation),
                    Optional.ofNullable(companion),
                    provenance,
                    figures);
        }
    }
}
