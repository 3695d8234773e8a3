package io.handwriting.examples.server.reading;

import io.handwriting.HandwritingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with a file for each model, and the name of the standard. */
final class ModelFolder {
    private static final String ENDING = ".onnx";
    private static final String STANDARD = "standard.txt";

    private final Path path;

    ModelFolder(Path path) {
        this.path = path;
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new HandwritingException("The folder for models, " + path + ", cannot be made: " + e, e);
        }
    }

    List<String> names() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new HandwritingException("The folder for models, " + path + ", cannot be read: " + e, e);
        }
    }

    Path file(String name) {
        return path.resolve(name + ENDING);
    }

    /** Copies a file here; the one that was here stays whole until the new one is. */
    void keep(String name, Path file) throws IOException {
        Path beside = path.resolve(name + ".part");
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> standard() {
        try {
            return Files.exists(path.resolve(STANDARD))
                    ? Optional.of(Files.readString(path.resolve(STANDARD)).strip())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void standard(String name) {
        try {
            Path beside = path.resolve(STANDARD + ".part");
            Files.writeString(beside, name);
            Files.move(
                    beside,
                    path.resolve(STANDARD),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
