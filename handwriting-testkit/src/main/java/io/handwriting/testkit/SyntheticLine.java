package io.handwriting.testkit;

import io.handwriting.Alphabet;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers and words drawn by code: the characters of {@link SyntheticInk} and some marks, one beside the other. */
public final class SyntheticLine {
    private static final float GAP = 30;

    private SyntheticLine() {}

    /**
     * Draws characters well apart.
     *
     * @param text letters, digits and the marks {@code . , - / :}
     * @return its strokes; digits and letters are 100 units high
     * @throws IllegalArgumentException if one of its characters is none of these
     */
    public static Ink of(String text) {
        return of(text, GAP);
    }

    /**
     * Draws characters as far apart as wanted.
     *
     * @param text letters, digits and the marks {@code . , - / :}
     * @param gap how much paper is between two of them, in units; negative where they overlap
     * @return its strokes; digits and letters are 100 units high
     * @throws IllegalArgumentException if one of its characters is none of these
     */
    public static Ink of(String text, float gap) {
        List<Stroke> strokes = new ArrayList<>();
        double right = 0;
        for (String character : text.codePoints().mapToObj(Character::toString).toList()) {
            Ink drawn = character(character);
            double move = right + gap - InkBox.of(drawn).left();
            strokes.addAll(drawn.map((x, y) -> x + move, (x, y) -> y).strokes());
            right = move + InkBox.of(drawn).right();
        }
        return new Ink(strokes);
    }

    private static Ink character(String character) {
        return switch (character) {
            case "." -> Ink.pen().down(0, 97).to(2, 100).ink();
            case "," -> Ink.pen().down(5, 95).to(0, 112).ink();
            case "-" -> Ink.pen().down(0, 55).to(35, 55).ink();
            case "/" -> Ink.pen().down(50, 0).to(0, 105).ink();
            case ":" -> Ink.pen().down(0, 40).to(2, 43).down(0, 90).to(2, 93).ink();
            default -> SyntheticInk.of(Alphabet.EMNIST.labels().contains(character) ? character : capital(character));
        };
    }

    private static String capital(String character) {
        return character.toUpperCase(Locale.ROOT);
    }
}
