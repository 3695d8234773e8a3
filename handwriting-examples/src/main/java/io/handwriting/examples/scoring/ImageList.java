package io.handwriting.examples.scoring;

import io.handwriting.DrawingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The images that files, folders and the standard input stand for. Folders are listed at once, images read when they are
 * asked for; what cannot be listed stands in the list as an image that cannot be read.
 *
 * <p>Immutable, and small: of a file in a folder it holds the name.
 */
public final class ImageList extends AbstractList<ImageSource> implements RandomAccess {
    private final List<Part> parts;
    private final int[] ends;

    private ImageList(List<Part> parts) {
        this.parts = parts;
        this.ends = parts.stream().mapToInt(Part::size).toArray();
        Arrays.parallelPrefix(ends, Math::addExact);
    }

    /**
     * Lists images.
     *
     * @param names files, folders, or {@link ImageSource#STANDARD_INPUT}
     * @param folders how folders are listed
     * @return the images, in this order
     */
    public static ImageList of(List<String> names, FolderListing folders) {
        return new ImageList(names.stream().map(name -> part(name, folders)).toList());
    }

    private static Part part(String name, FolderListing folders) {
        if (name.equals(ImageSource.STANDARD_INPUT)) {
            return new One(ImageSource.standardInput());
        }
        try {
            Path path = Path.of(name);
            return Files.isDirectory(path) ? new Folder(path, folders.of(path)) : new Single(name);
        } catch (InvalidPathException e) {
            return new One(ImageSource.refused(name, new DrawingException("This is no name of a file.", e)));
        } catch (DrawingException e) {
            return new One(ImageSource.refused(name, e));
        }
    }

    @Override
    public int size() {
        return ends[ends.length - 1];
    }

    @Override
    public ImageSource get(int index) {
        int found = Arrays.binarySearch(ends, index + 1);
        int part = found < 0 ? -found - 1 : found;
        return parts.get(part).get(part == 0 ? index : index - ends[part - 1]);
    }

    /**
     * Tells lists apart.
     *
     * @return the same text for the same names in the same order, and for no others
     */
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        forEach(image -> fingerprint.add(image.name()));
        return fingerprint.toString();
    }

    /** Images that one name stands for. */
    private interface Part {
        int size();

        ImageSource get(int index);
    }

    private record One(ImageSource image) implements Part {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public ImageSource get(int index) {
            return image;
        }
    }

    private record Single(String name) implements Part {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public ImageSource get(int index) {
            return ImageSource.of(Path.of(name));
        }
    }

    private record Folder(Path path, List<Path> files) implements Part {
        @Override
        public int size() {
            return files.size();
        }

        @Override
        public ImageSource get(int index) {
            return ImageSource.of(path.resolve(files.get(index)));
        }
    }
}
