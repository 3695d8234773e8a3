package io.handwriting.examples;

import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Personal;
import io.handwriting.preprocess.TextCharacter;
import io.handwriting.preprocess.Variants;
import java.nio.file.Files;
import java.nio.file.Path;

/** A reader that gets used to one person's hand. */
public final class OneHand {
    private OneHand() {}

    /**
     * Corrects one drawing, reads another, and keeps what was learnt.
     *
     * @param recognizer the model
     * @param misread a drawing that was read wrong
     * @param next a drawing by the same person
     * @param file where the corrections go
     * @return what the next drawing says
     */
    public static Recognition correct(Recognizer recognizer, Drawing misread, Drawing next, Path file) {
        // tag::correct[]
        Personal personal = CanvasReader.of(recognizer).personalise();
        personal.correct(misread, "7");
        Recognition recognition = personal.read(next);
        personal.save(file);
        // end::correct[]
        return recognition;
    }

    /**
     * Reads digits by the hand of a file, if there is one already.
     *
     * @param recognizer the model
     * @param drawing a digit
     * @param file where the corrections are kept
     * @return what the drawing says
     */
    public static Recognition readAgain(Recognizer recognizer, Drawing drawing, Path file) {
        // tag::again[]
        CanvasReader reader = CanvasReader.of(recognizer).with(Alphabet.DIGITS).with(Variants.FIVE);
        Personal personal = Files.exists(file) ? reader.personalise(file) : reader.personalise();
        Recognition recognition = personal.reader().read(drawing);
        // end::again[]
        return recognition;
    }

    /**
     * Corrects the second character of a text.
     *
     * @param personal reads as one hand
     * @param drawing a text of two characters or more
     * @return what the text is read as afterwards
     */
    public static String correctSecond(Personal personal, Drawing drawing) {
        // tag::character[]
        TextCharacter second = personal.reader().readText(drawing).characters().get(1);
        personal.correct(second.drawing(), "S");
        String text = personal.reader().readText(drawing).text();
        // end::character[]
        return text;
    }
}
