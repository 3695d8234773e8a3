package io.handwriting.spi;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file cannot be used. */
public final class FileFault {
    static final String IS_A_FOLDER = "it is a folder";

    private FileFault() {}

    /**
     * Puts a failure into words.
     *
     * @param failure what was thrown
     * @return the reason, to stand behind a colon, without a full stop
     */
    public static String of(IOException failure) {
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (failure instanceof FileAlreadyExistsException inTheWay) {
            return inTheWay.getFile() + " is in the way";
        }
        if (failure instanceof CharacterCodingException) {
            return "it is no text in UTF-8";
        }
        if (failure instanceof EOFException) {
            return "it is cut short";
        }
        return failure instanceof FileSystemException inSystem && inSystem.getReason() != null
                ? inSystem.getReason()
                : wordsOf(failure);
    }

    private static String wordsOf(IOException failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : withoutStop(message);
    }

    private static String withoutStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
