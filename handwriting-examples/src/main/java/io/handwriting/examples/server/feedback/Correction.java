package io.handwriting.examples.server.feedback;

import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Ink;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a user says that a drawing shows.
 *
 * @param label what it shows: 1 to 64 characters without control characters
 * @param glyph the drawing as the model saw it
 * @param ink the drawing as the pen made it, when it came as strokes; at most 10,000 points
 * @param model the name of the model that was asked: 1 to 200 characters
 * @param answered the label that it answered; empty when it answered none
 * @param confidence how sure it was, from 0 to 1
 * @param time when the user said so
 */
public record Correction(
        String label, Glyph glyph, Optional<Ink> ink, String model, String answered, float confidence, Instant time) {
    private static final int LONGEST_LABEL = 64;
    private static final int LONGEST_MODEL = 200;
    private static final int MOST_POINTS = 10_000;

    /**
     * Refuses what cannot be kept.
     *
     * @throws HandwritingException if a text is too short, too long or not printable, if there are too many points, or if
     *     the confidence is not from 0 to 1
     */
    public Correction {
        requireText("label", label, 1, LONGEST_LABEL);
        requireText("model", model, 1, LONGEST_MODEL);
        requireText("answer", answered, 0, LONGEST_LABEL);
        Objects.requireNonNull(glyph, "glyph");
        Objects.requireNonNull(time, "time");
        int points = ink.map(Ink::points).orElse(0);
        if (points > MOST_POINTS) {
            throw new HandwritingException(
                    "A correction keeps at most " + MOST_POINTS + " points of ink, not " + points + ".");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new HandwritingException("The confidence of a correction is from 0 to 1, not " + confidence + ".");
        }
    }

    private static void requireText(String what, String text, int shortest, int longest) {
        if (text.length() < shortest || text.length() > longest) {
            throw new HandwritingException("The " + what + " of a correction has " + shortest + " to " + longest
                    + " characters, not " + text.length() + ".");
        }
        if (text.chars().anyMatch(Character::isISOControl)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new HandwritingException(
                    "The " + what + " of a correction may hold neither control characters nor halves of characters.");
        }
    }
}
