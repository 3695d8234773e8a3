package io.handwriting.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file cannot be used. */
final class FileFault {
    private FileFault() {}

    static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (failure instanceof CharacterCodingException) {
            return "it is no text in UTF-8";
        }
        return String.valueOf(failure.getMessage());
    }
}
