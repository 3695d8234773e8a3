package io.handwriting.evaluation;

import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.List;

/**
 * A number or a word, put together of characters that one person wrote.
 *
 * @param text what it says
 * @param writer who wrote the characters
 * @param characters the ink of each character, at its place in the line
 */
public record WrittenLine(String text, String writer, List<Ink> characters) {
    /** Keeps a copy of the list. */
    public WrittenLine {
        characters = List.copyOf(characters);
    }

    /**
     * Gives the whole line.
     *
     * @return the strokes of all characters, one after the other
     */
    public Ink ink() {
        List<Stroke> strokes = characters.stream()
                .flatMap(character -> character.strokes().stream())
                .toList();
        return new Ink(strokes);
    }
}
