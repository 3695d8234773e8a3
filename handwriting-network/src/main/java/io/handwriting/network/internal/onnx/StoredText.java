package io.handwriting.network.internal.onnx;

import io.handwriting.ModelException;
import java.nio.charset.StandardCharsets;

/** Texts that a model file can hold. */
final class StoredText {
    static final int LONGEST_NAME = 256;
    static final int LONGEST = 64 << 10;

    /** For the file of a companion, in base64. */
    static final int LONGEST_FILE = 8 << 20;

    private StoredText() {}

    /** Refuses a name that could not stand in a message. */
    static String requireName(String name) {
        requireLength(name, LONGEST_NAME);
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw new ModelException("A name in a model file is empty or has control characters.");
        }
        return name;
    }

    /** Refuses a text that is too long in UTF-8, or that UTF-8 cannot express. */
    static String requireLength(String text, int most) {
        if (text.length() > most || text.getBytes(StandardCharsets.UTF_8).length > most) {
            throw tooLong(most);
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new ModelException("A text in a model file is no valid Unicode.");
        }
        return text;
    }

    static ModelException tooLong(int most) {
        return new ModelException("A name or text in a model file is longer than " + most + " bytes.");
    }
}
