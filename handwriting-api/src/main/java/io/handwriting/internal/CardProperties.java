package io.handwriting.internal;

import io.handwriting.Acceptance;
import io.handwriting.Alignment;
import io.handwriting.Alphabet;
import io.handwriting.Companion;
import io.handwriting.Expectation;
import io.handwriting.Frequencies;
import io.handwriting.HandwritingException;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.Preprocessing;
import io.handwriting.Sight;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A model card as flat properties and back. */
public final class CardProperties {
    private static final String PREFIX = "handwriting.";
    private static final String VERSION = "1";
    private static final String PROVENANCE = PREFIX + "provenance.";
    private static final String FIGURE = PREFIX + "figure.";
    private static final String LABEL_SEPARATOR = "\n";
    private static final String LEARNT = "frequencies.learnt";
    private static final String EXPECTED = "frequencies.expected";
    private static final String SIGHT = "sight";
    private static final String COMPANION = "companion";

    private final Map<String, String> properties;

    private CardProperties(Map<String, String> properties) {
        this.properties = properties;
    }

    /**
     * Writes a card.
     *
     * @param card the card
     * @return its properties
     */
    public static Map<String, String> write(ModelCard card) {
        Map<String, String> properties = new TreeMap<>();
        properties.put(PREFIX + "card", VERSION);
        properties.put(PREFIX + "name", card.name());
        properties.put(PREFIX + "architecture", card.architecture());
        properties.put(
                PREFIX + "alphabet",
                String.join(LABEL_SEPARATOR, card.alphabet().labels()));
        if (card.sight() != Sight.PICTURE) {
            properties.put(PREFIX + SIGHT, card.sight().name());
        }
        Preprocessing preprocessing = card.preprocessing();
        properties.put(
                PREFIX + "preprocessing.alignment", preprocessing.alignment().name());
        properties.put(PREFIX + "preprocessing.extent", Double.toString(preprocessing.extent()));
        properties.put(PREFIX + "preprocessing.stroke-width", Double.toString(preprocessing.strokeWidth()));
        properties.put(PREFIX + "preprocessing.softening", Double.toString(preprocessing.softening()));
        properties.put(PREFIX + "temperature", Float.toString(card.temperature()));
        properties.put(
                PREFIX + "acceptance.confidence",
                Float.toString(card.acceptance().confidence()));
        properties.put(
                PREFIX + "acceptance.familiarity",
                Float.toString(card.acceptance().familiarity()));
        card.expectation().ifPresent(expectation -> {
            properties.put(PREFIX + LEARNT, text(expectation.learnt()));
            properties.put(PREFIX + EXPECTED, text(expectation.expected()));
        });
        card.companion()
                .ifPresent(companion ->
                        properties.put(PREFIX + COMPANION, Base64.getEncoder().encodeToString(companion.toBytes())));
        card.provenance().forEach((what, value) -> properties.put(PROVENANCE + what, value));
        card.figures().forEach((data, value) -> properties.put(FIGURE + data, Double.toString(value)));
        return properties;
    }

    private static String text(Frequencies frequencies) {
        return frequencies.alphabet().labels().stream()
                .map(label -> Double.toString(frequencies.share(label)))
                .collect(Collectors.joining(LABEL_SEPARATOR));
    }

    /**
     * Reads a card.
     *
     * @param properties the properties of a model file
     * @return the card
     * @throws ModelException if one is missing or cannot be read
     */
    public static ModelCard read(Map<String, String> properties) {
        return new CardProperties(properties).card();
    }

    private ModelCard card() {
        if (!properties.containsKey(PREFIX + "card")) {
            throw new ModelException("The model file has no model card (property \"" + PREFIX
                    + "card\"), so it was not written by this library.");
        }
        String version = text("card");
        if (!version.equals(VERSION)) {
            throw new ModelException(
                    "The model card has version " + version + ", but this library reads version " + VERSION + ".");
        }
        Alphabet alphabet = alphabet();
        ModelCard.Builder card = ModelCard.builder(text("name"), text("architecture"), alphabet)
                .sight(sight())
                .preprocessing(preprocessing())
                .temperature(read("temperature", Float::valueOf))
                .acceptance(acceptance());
        if (properties.containsKey(PREFIX + LEARNT)) {
            Frequencies learnt = frequencies(LEARNT, alphabet);
            card.expectation(new Expectation(learnt, frequencies(EXPECTED, alphabet)));
        }
        if (properties.containsKey(PREFIX + COMPANION)) {
            card.companion(companion());
        }
        new TreeMap<>(properties).forEach((property, value) -> addFact(card, property, value));
        return card.build();
    }

    private void addFact(ModelCard.Builder card, String property, String value) {
        if (property.startsWith(PROVENANCE)) {
            card.provenance(property.substring(PROVENANCE.length()), value);
        } else if (property.startsWith(FIGURE)) {
            card.figure(
                    property.substring(FIGURE.length()), read(property.substring(PREFIX.length()), Double::valueOf));
        }
    }

    private Alphabet alphabet() {
        return read("alphabet", labels -> Alphabet.of(List.of(labels.split(LABEL_SEPARATOR, -1))));
    }

    /** Cards of models that look at pictures do not say so. */
    private Sight sight() {
        return properties.containsKey(PREFIX + SIGHT)
                ? read(SIGHT, name -> named(Sight.values(), name))
                : Sight.PICTURE;
    }

    private Companion companion() {
        try {
            return Companion.of(Base64.getDecoder().decode(text(COMPANION)));
        } catch (IllegalArgumentException e) {
            throw new ModelException(
                    "The model card says something for \"" + PREFIX + COMPANION + "\" that is no file in base64: "
                            + e.getMessage() + ".",
                    e);
        }
    }

    private Preprocessing preprocessing() {
        Alignment alignment = read("preprocessing.alignment", name -> named(Alignment.values(), name));
        double extent = read("preprocessing.extent", Double::valueOf);
        double strokeWidth = read("preprocessing.stroke-width", Double::valueOf);
        double softening = read("preprocessing.softening", Double::valueOf);
        return checked(() -> new Preprocessing(alignment, extent, strokeWidth, softening));
    }

    private Acceptance acceptance() {
        float confidence = read("acceptance.confidence", Float::valueOf);
        float familiarity = read("acceptance.familiarity", Float::valueOf);
        return checked(() -> new Acceptance(confidence, familiarity));
    }

    private Frequencies frequencies(String field, Alphabet alphabet) {
        return read(
                field,
                shares -> Frequencies.of(
                        alphabet,
                        Arrays.stream(shares.split(LABEL_SEPARATOR, -1))
                                .mapToDouble(Double::parseDouble)
                                .toArray()));
    }

    private static <T> T checked(Supplier<T> settings) {
        try {
            return settings.get();
        } catch (HandwritingException e) {
            throw new ModelException("The model card cannot be used: " + e.getMessage(), e);
        }
    }

    private static <T extends Enum<T>> T named(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new HandwritingException("it is one of " + Arrays.toString(values) + "."));
    }

    private String text(String field) {
        String value = properties.get(PREFIX + field);
        if (value == null) {
            throw new ModelException("The model card lacks \"" + PREFIX + field + "\".");
        }
        return value;
    }

    private <T> T read(String field, Function<String, T> parser) {
        String value = text(field);
        try {
            return parser.apply(value);
        } catch (NumberFormatException e) {
            throw new ModelException(
                    "The model card says \"" + value + "\" for \"" + PREFIX + field + "\", where a number is needed.",
                    e);
        } catch (HandwritingException e) {
            throw new ModelException(
                    "The model card says \"" + value + "\" for \"" + PREFIX + field + "\": " + e.getMessage(), e);
        }
    }
}
