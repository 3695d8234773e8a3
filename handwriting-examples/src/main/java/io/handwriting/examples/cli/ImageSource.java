package io.handwriting.examples.cli;

import io.handwriting.DrawingException;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An image that is still to be read.
 *
 * @param name what the answer calls it
 * @param file the file; the standard input if there is none
 */
record ImageSource(String name, @Nullable Path file) {
    static final String STANDARD_INPUT = "-";
    private static final int LARGEST_INPUT = 64 << 20;

    /** The image of that name, or the images in the folder of that name. */
    static List<ImageSource> of(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return List.of(new ImageSource(name, null));
        }
        Path path = path(name);
        return Files.isDirectory(path) ? in(path) : List.of(new ImageSource(name, path));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new DrawingException("This is no name of a file.", e);
        }
    }

    private static List<ImageSource> in(Path folder) {
        List<ImageSource> images;
        try (Stream<Path> files = Files.list(folder)) {
            images = files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .map(file -> new ImageSource(file.toString(), file))
                    .toList();
        } catch (IOException e) {
            throw new DrawingException("The folder cannot be listed: " + FileFault.of(e) + ".", e);
        }
        if (images.isEmpty()) {
            throw new DrawingException("There are no files in this folder; folders in it are not looked into.");
        }
        return images;
    }

    byte[] bytes() {
        try (InputStream in = file == null ? System.in : Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_INPUT + 1);
            if (bytes.length > LARGEST_INPUT) {
                throw new DrawingException("The image is larger than " + (LARGEST_INPUT >> 20) + " MiB.");
            }
            return bytes;
        } catch (IOException e) {
            throw new DrawingException("The image cannot be read: " + FileFault.of(e) + ".", e);
        }
    }
}
