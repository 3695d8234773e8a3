package io.handwriting.examples.server.wire;

import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.examples.server.reading.HandName;
import io.handwriting.examples.server.reading.Source;
import io.handwriting.examples.server.reading.TextOrder;
import io.handwriting.examples.server.reading.TextWish;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.Orientation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads wishes to have a text read: an image or strokes, and what the text may look like. */
public final class TextOrderJson {
    private static final Set<String> KNOWN = Set.of(
            "id", "image", "strokes", "brush", "model", "alphabet", "variants", "pattern", "words", "details", "hand");
    private static final String DRAWINGS = "drawings";
    private static final int LONGEST_PATTERN = 64;
    private static final int MOST_OPTIONAL = 8;
    private static final Pattern MARK_REPEATED = Pattern.compile("[.,/:-][?+]");
    private static final int MOST_WORDS = 1000;
    private static final int MOST_STROKES = 100;

    private final OrderJson drawings;

    /**
     * Makes a reader of such orders.
     *
     * @param decoder what decodes images
     */
    public TextOrderJson(ImageDecoder decoder) {
        drawings = new OrderJson(Orientation.UPRIGHT, decoder);
    }

    /**
     * Reads an order; images are decoded, which takes a while.
     *
     * @param members the order
     * @return the order
     * @throws io.handwriting.HandwritingException if something is wrong with it
     */
    public TextOrder order(Members members) {
        members.requireOnly(KNOWN);
        return new TextOrder(
                drawing(members),
                members.text("model").map(ModelNames::resolved),
                new TextWish(OrderJson.alphabet(members), members.flag("variants"), pattern(members), words(members)),
                drawings(members),
                members.text("hand").map(HandName::new));
    }

    private Drawing drawing(Members members) {
        if (members.has("image") == members.has("strokes")) {
            throw new WireException("One of \"image\" and \"strokes\" is needed: a base64 PNG, or a list of strokes"
                    + " [x, y, x, y, …].");
        }
        Drawing drawing = ((Source.Drawn) drawings.source(members)).drawing();
        if (drawing instanceof Ink ink && ink.strokes().size() > MOST_STROKES) {
            throw new WireException("A text has at most " + MOST_STROKES + " strokes here, not "
                    + ink.strokes().size() + ".");
        }
        return drawing;
    }

    private static boolean drawings(Members members) {
        List<String> details = members.texts("details");
        if (!List.of(DRAWINGS).containsAll(details)) {
            throw new WireException("Of texts there is one detail, \"" + DRAWINGS + "\".");
        }
        return !details.isEmpty();
    }

    private static Optional<String> pattern(Members members) {
        Optional<String> pattern = members.text("pattern");
        if (pattern.isPresent() && members.has("words")) {
            throw new WireException("A text is of a \"pattern\" or one of some \"words\", not both.");
        }
        pattern.ifPresent(TextOrderJson::requireSimple);
        return pattern;
    }

    /** What may be missing, or come again, makes a pattern many; a server has other clients. */
    private static void requireSimple(String pattern) {
        if (pattern.length() > LONGEST_PATTERN) {
            throw new WireException("A \"pattern\" has at most " + LONGEST_PATTERN + " characters here.");
        }
        if (MARK_REPEATED.matcher(pattern).find()) {
            throw new WireException("In a \"pattern\" no ? or + follows a mark, one of . , - / : – it may be left out"
                    + " of the drawing anyway.");
        }
        if (pattern.chars().filter(character -> character == '?').count() > MOST_OPTIONAL) {
            throw new WireException("A \"pattern\" has at most " + MOST_OPTIONAL + " ? here.");
        }
    }

    private static List<String> words(Members members) {
        List<String> words = members.texts("words");
        if (members.has("words") && (words.isEmpty() || words.size() > MOST_WORDS)) {
            throw new WireException("\"words\" are 1 to " + MOST_WORDS + ", not " + words.size() + ".");
        }
        return words;
    }
}
