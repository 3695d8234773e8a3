package io.handwriting.examples;

import io.handwriting.Alphabet;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import io.handwriting.testkit.SyntheticInk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers and words drawn by code, for want of a person: characters 100 units high, one beside the other. */
final class SyntheticLine {
    private static final float GAP = 30;

    private SyntheticLine() {}

    /** Draws letters, digits and the marks {@code . , - / :}. */
    static Ink of(String text) {
        List<Stroke> strokes = new ArrayList<>();
        float right = 0;
        for (String character : characters(text)) {
            Ink drawn = character(character);
            float left = right + GAP - (float) InkBox.of(drawn).left();
            drawn.strokes().forEach(stroke -> strokes.add(stroke.map((x, y) -> x + left, (x, y) -> y)));
            right = left + (float) InkBox.of(drawn).right();
        }
        return new Ink(strokes);
    }

    /** Takes a text apart. */
    static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
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
