package io.handwriting.examples.server.wire;

import io.handwriting.Alphabet;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import io.handwriting.examples.server.reading.Detail;
import io.handwriting.examples.server.reading.HandName;
import io.handwriting.examples.server.reading.ReadingOrder;
import io.handwriting.examples.server.reading.Source;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.Orientation;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is to be read: an image, strokes or 784 pixels, and how. */
public final class OrderJson {
    /** The names of what an order may have. */
    public static final Set<String> KNOWN = Set.of(
            "id",
            "image",
            "strokes",
            "pixels",
            "orientation",
            "brush",
            "model",
            "alphabet",
            "variants",
            "details",
            "hand");

    private static final Map<String, Alphabet> ALPHABETS = Map.of(
            "digits", Alphabet.DIGITS,
            "letters", Alphabet.LETTERS,
            "upper", Alphabet.UPPER_CASE,
            "lower", Alphabet.LOWER_CASE);

    private static final String ALL = "all";
    private static final int MOST_LABELS = 100;

    private final Orientation usual;
    private final ImageDecoder decoder;

    /**
     * Makes a reader of orders.
     *
     * @param usual how pixels stand where nothing is said
     * @param decoder what decodes images
     */
    public OrderJson(Orientation usual, ImageDecoder decoder) {
        this.usual = usual;
        this.decoder = decoder;
    }

    /**
     * Reads an order; images are decoded, which takes a while.
     *
     * @param members the order
     * @return the order
     * @throws io.handwriting.HandwritingException if something is wrong with it
     */
    public ReadingOrder order(Members members) {
        members.requireOnly(KNOWN);
        return new ReadingOrder(
                source(members),
                members.text("model").map(ModelNames::resolved),
                alphabet(members),
                members.flag("variants"),
                details(members.texts("details")),
                members.text("hand").map(HandName::new));
    }

    /**
     * Reads what is drawn.
     *
     * @param members what it stands in
     * @return the drawing
     * @throws io.handwriting.HandwritingException if there is none, or more than one
     */
    public Source source(Members members) {
        Orientation orientation = orientation(members);
        boolean image = members.has("image");
        boolean strokes = members.has("strokes");
        boolean pixels = members.has("pixels");
        if ((image ? 1 : 0) + (strokes ? 1 : 0) + (pixels ? 1 : 0) != 1) {
            throw new WireException("One of \"image\", \"strokes\" and \"pixels\" is needed: a base64 PNG, "
                    + "a list of strokes [x, y, x, y, …], or 784 numbers from 0 to 255.");
        }
        if (image) {
            return new Source.Drawn(decoder.decodeBase64(members.text("image").orElseThrow()));
        }
        return strokes
                ? new Source.Drawn(ink(members.numberLists("strokes")))
                : PixelSource.of(members.numbers("pixels"), orientation);
    }

    private static Ink ink(List<float[]> strokes) {
        return new Ink(strokes.stream().map(Stroke::of).toList());
    }

    private Orientation orientation(Members members) {
        return members.text("orientation")
                .map(name -> switch (name) {
                    case "upright" -> Orientation.UPRIGHT;
                    case "transposed" -> Orientation.TRANSPOSED;
                    default ->
                        throw new WireException(
                                "\"orientation\" is \"upright\" or \"transposed\", not \"" + name + "\".");
                })
                .orElse(usual);
    }

    static Optional<Alphabet> alphabet(Members members) {
        return members.text("alphabet").flatMap(OrderJson::namedAlphabet);
    }

    /**
     * Finds the labels to keep to.
     *
     * @param name all, digits, letters, upper or lower, or the characters themselves
     * @return the labels; none for all
     * @throws WireException if it is neither
     */
    public static Optional<Alphabet> namedAlphabet(String name) {
        return Optional.of(name).filter(given -> !given.equals(ALL)).map(OrderJson::alphabet);
    }

    static Alphabet alphabet(String name) {
        Optional<Alphabet> named = Optional.ofNullable(ALPHABETS.get(name));
        if (named.isEmpty() && (name.isEmpty() || name.length() > MOST_LABELS)) {
            throw new WireException("\"alphabet\" is all, digits, letters, upper, lower, or up to 100 characters.");
        }
        return named.orElseGet(() -> Alphabet.ofCharacters(name));
    }

    private static Set<Detail> details(List<String> names) {
        EnumSet<Detail> details = EnumSet.noneOf(Detail.class);
        for (String name : names) {
            try {
                details.add(Detail.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new WireException(
                        "There is no detail \"" + name + "\"; there are: activations, maps, pipeline, saliency.", e);
            }
        }
        return details;
    }
}
