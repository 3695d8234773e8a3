package io.handwriting.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileFaultTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a.png"), "there is no such file"),
                Arguments.of(new FileNotFoundException("a.png (No such file or directory)"), "there is no such file"),
                Arguments.of(new AccessDeniedException("a.png"), "permission is denied"),
                Arguments.of(new FileAlreadyExistsException("a.png"), "a.png is in the way"),
                Arguments.of(new MalformedInputException(3), "it is no text in UTF-8"),
                Arguments.of(new EOFException(), "it is cut short"),
                Arguments.of(new FileSystemException("a.png", null, "Not a directory"), "Not a directory"),
                Arguments.of(new FileSystemException("a.png"), "a.png"),
                Arguments.of(new IOException("The disk is full."), "The disk is full"),
                Arguments.of(new IOException(), "IOException"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failure_isPutIntoWords(IOException failure, String words) {
        assertThat(FileFault.of(failure)).isEqualTo(words);
    }
}
