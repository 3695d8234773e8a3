package io.handwriting.evaluation;

import io.handwriting.Alphabet;
import io.handwriting.Recognition;
import io.handwriting.Verdict;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What was answered, row by row; every figure is computed from here in the order of the rows, so that it does not
 * depend on which thread read what.
 *
 * <p>Threads may fill in different rows at once.
 */
final class Answers {
    /** The answer to a blank glyph. */
    static final int NONE = -1;

    private final Alphabet alphabet;
    private final int[] truths;
    private final int[] answers;
    private final int[] ranks;
    private final int[] fingerprints;
    private final float[] confidences;
    private final float[] truthProbabilities;
    private final double[] squaredErrors;
    private final Verdict[] verdicts;

    Answers(Alphabet alphabet, int rows) {
        this.alphabet = alphabet;
        truths = new int[rows];
        answers = new int[rows];
        ranks = new int[rows];
        fingerprints = new int[rows];
        confidences = new float[rows];
        truthProbabilities = new float[rows];
        squaredErrors = new double[rows];
        verdicts = new Verdict[rows];
    }

    void put(int row, String truth, int fingerprint, Recognition recognition) {
        truths[row] = alphabet.indexOf(truth);
        fingerprints[row] = fingerprint;
        verdicts[row] = recognition.verdict();
        answers[row] = recognition.verdict() == Verdict.BLANK ? NONE : known(recognition.label());
        confidences[row] = recognition.confidence();
        truthProbabilities[row] = recognition.probability(truth);
        compare(row, recognition);
    }

    /** Takes over a row of other answers over the same alphabet. */
    void put(int row, Answers other, int otherRow) {
        truths[row] = other.truths[otherRow];
        answers[row] = other.answers[otherRow];
        ranks[row] = other.ranks[otherRow];
        fingerprints[row] = other.fingerprints[otherRow];
        confidences[row] = other.confidences[otherRow];
        truthProbabilities[row] = other.truthProbabilities[otherRow];
        squaredErrors[row] = other.squaredErrors[otherRow];
        verdicts[row] = other.verdicts[otherRow];
    }

    /** Writes a row. */
    void write(int row, DataOutput out) throws IOException {
        out.writeInt(truths[row]);
        out.writeInt(answers[row]);
        out.writeInt(ranks[row]);
        out.writeInt(fingerprints[row]);
        out.writeFloat(confidences[row]);
        out.writeFloat(truthProbabilities[row]);
        out.writeDouble(squaredErrors[row]);
        out.writeUTF(verdicts[row].name());
    }

    /** Reads a row that was written. */
    void read(int row, DataInput in) throws IOException {
        truths[row] = in.readInt();
        answers[row] = in.readInt();
        ranks[row] = in.readInt();
        fingerprints[row] = in.readInt();
        confidences[row] = in.readFloat();
        truthProbabilities[row] = in.readFloat();
        squaredErrors[row] = in.readDouble();
        verdicts[row] = Verdict.valueOf(in.readUTF());
    }

    private int known(String label) {
        int index = alphabet.indexOf(label);
        if (index < 0) {
            throw new EvaluationException(
                    "The recognizer answered \"" + label + "\", which is not in its alphabet " + alphabet + ".");
        }
        return index;
    }

    /** Finds the place of the truth in the ranking, where equal candidates keep the alphabet's order, and its error. */
    private void compare(int row, Recognition recognition) {
        List<String> labels = alphabet.labels();
        float truth = truthProbabilities[row];
        double squares = 0;
        int better = 0;
        for (int i = 0; i < labels.size(); i++) {
            float probability = recognition.probability(labels.get(i));
            squares += (double) probability * probability;
            if (probability > truth || (probability == truth && i < truths[row])) {
                better++;
            }
        }
        ranks[row] = answers[row] == NONE ? labels.size() : better;
        squaredErrors[row] = squares - 2.0 * truth + 1;
    }

    Alphabet alphabet() {
        return alphabet;
    }

    int rows() {
        return truths.length;
    }

    int truth(int row) {
        return truths[row];
    }

    /** The place of the answer in the alphabet, or {@link #NONE}. */
    int answer(int row) {
        return answers[row];
    }

    boolean isHit(int row) {
        return answers[row] == truths[row];
    }

    /** The place of the truth in the ranking, from 0; the size of the alphabet for a blank glyph. */
    int rank(int row) {
        return ranks[row];
    }

    int fingerprint(int row) {
        return fingerprints[row];
    }

    float confidence(int row) {
        return confidences[row];
    }

    float truthProbability(int row) {
        return truthProbabilities[row];
    }

    /** The squared distance between the distribution that was answered and the one that is all truth. */
    double squaredError(int row) {
        return squaredErrors[row];
    }

    Verdict verdict(int row) {
        return verdicts[row];
    }
}
