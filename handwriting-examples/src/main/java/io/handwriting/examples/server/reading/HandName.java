package io.handwriting.examples.server.reading;

import io.handwriting.HandwritingException;
import java.util.regex.Pattern;

/**
 * What somebody calls their hand, chosen so that nobody else guesses it: whoever knows it reads as this hand.
 *
 * @param secret the name
 */
public record HandName(String secret) {
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    /** Checks that the name is long enough to be a secret. */
    public HandName {
        if (!SECRET.matcher(secret).matches()) {
            throw new HandwritingException(
                    "\"hand\" is a secret name of your choice: 16 to 64 letters, digits, - and _.");
        }
    }

    /** Does not tell the secret. */
    @Override
    public String toString() {
        return "a hand";
    }
}
