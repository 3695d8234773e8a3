package io.handwriting.evaluation;

import io.handwriting.Acceptance;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import java.util.ArrayList;
import java.util.List;

/** Data together with a recognizer that answers to each row what it was told to. */
public final class Script {
    private final Alphabet alphabet;
    private final List<Recognition> answers = new ArrayList<>();
    private final TrainingData.Builder data;
    private String name = "script";
    private Acceptance acceptance = Acceptance.EVERYTHING;

    private Script(Alphabet alphabet) {
        this.alphabet = alphabet;
        this.data = TrainingData.builder("rows", alphabet);
    }

    public static Script over(String characters) {
        return over(Alphabet.ofCharacters(characters));
    }

    public static Script over(Alphabet alphabet) {
        return new Script(alphabet);
    }

    public Script named(String wanted) {
        name = wanted;
        return this;
    }

    /** Counts for the rows that follow. */
    public Script accepting(float confidence, float familiarity) {
        acceptance = new Acceptance(confidence, familiarity);
        return this;
    }

    public Script row(String truth, float... probabilities) {
        return row(truth, 0, probabilities);
    }

    public Script strangeRow(String truth, float familiarity, float... probabilities) {
        return row(truth, familiarity, probabilities);
    }

    private Script row(String truth, float familiarity, float[] probabilities) {
        data.add(truth, numbered(answers.size()));
        answers.add(Recognition.of(alphabet, probabilities, familiarity, acceptance));
        return this;
    }

    public Script blank(String truth) {
        data.add(truth, numbered(answers.size()));
        answers.add(Recognition.blank(alphabet));
        return this;
    }

    /** A row that is read as a label with all confidence. */
    public Script sure(String truth, String answer) {
        float[] probabilities = new float[alphabet.size()];
        probabilities[alphabet.indexOf(answer)] = 1;
        return row(truth, probabilities);
    }

    public Script sure(String truth, String answer, int times) {
        for (int i = 0; i < times; i++) {
            sure(truth, answer);
        }
        return this;
    }

    private static Glyph numbered(int row) {
        byte[] bytes = new byte[Glyph.PIXELS];
        bytes[0] = (byte) 255;
        bytes[1] = (byte) (row >> 8);
        bytes[2] = (byte) row;
        return Glyph.of(bytes, 0);
    }

    static int number(Glyph glyph) {
        byte[] bytes = glyph.toBytes();
        return ((bytes[1] & 0xff) << 8) | (bytes[2] & 0xff);
    }

    public TrainingData data() {
        return data.build();
    }

    public ModelCard card() {
        return ModelCard.builder(name, "told", alphabet)
                .acceptance(acceptance)
                .provenance("seed", "1")
                .figure("rows", 0.5)
                .build();
    }

    public Recognizer recognizer() {
        return new Told(card(), glyph -> answers.get(number(glyph)));
    }

    public Evaluation evaluation() {
        return Evaluation.of(recognizer(), data());
    }
}
