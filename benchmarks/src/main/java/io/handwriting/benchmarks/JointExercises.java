package io.handwriting.benchmarks;

import io.handwriting.data.Canvas;
import io.handwriting.evaluation.WrittenLine;
import io.handwriting.preprocess.LinePieces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out for every place where a line can be cut whether a character ends there.
 *
 * <p>Of all places between two characters the one that divides their ink best is right; those nearly as good are neither
 * right nor wrong.
 */
final class JointExercises {
    /** How much of the smaller character may be on the wrong side where they are divided best. */
    private static final double MOST_WRONG = 0.35;

    private static final double NEARLY_AS_GOOD = 0.1;

    private JointExercises() {}

    static List<Exercise> of(WrittenLine line) {
        Canvas canvas = WrittenLines.anyCanvasFor(line);
        LinePieces pieces = LinePieces.of(canvas.draw(line.ink()));
        double[][] before =
                before(pieces, InkOwners.of(line, canvas), line.text().length());
        Answer[] answers = new Answer[pieces.count()];
        Arrays.fill(answers, Answer.NO);
        for (int character = 0; character + 1 < line.text().length(); character++) {
            answer(before, character, answers);
        }
        List<Exercise> exercises = new ArrayList<>();
        for (int piece = 1; piece < answers.length; piece++) {
            if (answers[piece] != Answer.UNCLEAR) {
                exercises.add(new Exercise(pieces.joint(piece), answers[piece] == Answer.YES));
            }
        }
        return exercises;
    }

    /** Adds up how much ink of each character is in the pieces before each; all of it in the last row. */
    private static double[][] before(LinePieces pieces, InkOwners owners, int characters) {
        double[][] before = new double[pieces.count() + 1][characters];
        for (int piece = 0; piece + 1 < before.length; piece++) {
            double[] counts = owners.of(pieces, piece);
            for (int i = 0; i < characters; i++) {
                before[piece + 1][i] = before[piece][i] + counts[i];
            }
        }
        return before;
    }

    private static void answer(double[][] before, int character, Answer[] answers) {
        double[] wrong = new double[answers.length];
        double least = Double.POSITIVE_INFINITY;
        for (int piece = 1; piece < answers.length; piece++) {
            wrong[piece] = wrong(before[piece], before[answers.length], character);
            least = Math.min(least, wrong[piece]);
        }
        for (int piece = 1; piece < answers.length; piece++) {
            if (wrong[piece] <= least && least < MOST_WRONG) {
                answers[piece] = Answer.YES;
            } else if (wrong[piece] < least + NEARLY_AS_GOOD && answers[piece] == Answer.NO) {
                answers[piece] = Answer.UNCLEAR;
            }
        }
    }

    /** Tells what share of the ink would be on the wrong side if a character ended here. */
    private static double wrong(double[] before, double[] all, int character) {
        double wrong = 0;
        for (int i = 0; i < all.length; i++) {
            wrong += i <= character ? all[i] - before[i] : before[i];
        }
        double smaller = Math.min(all[character], all[character + 1]);
        return smaller == 0 ? Double.POSITIVE_INFINITY : wrong / smaller;
    }

    private enum Answer {
        YES,
        NO,
        UNCLEAR
    }

    /** A picture of a joint, and whether a character ends there. */
    @SuppressWarnings("ArrayRecordComponent")
    record Exercise(float[] picture, boolean isEnd) {}
}
