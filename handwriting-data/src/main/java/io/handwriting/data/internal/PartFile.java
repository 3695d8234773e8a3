package io.handwriting.data.internal;

import io.handwriting.data.DataException;
import io.handwriting.spi.FileFault;
import io.handwriting.spi.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** What came of a file so far, beside its place, and beside that the mark by which the server knows its version. */
public final class PartFile {
    private final Path target;
    private final Path part;
    private final Path mark;

    private PartFile(Path target) {
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
        this.mark = target.resolveSibling(target.getFileName() + ".part.version");
    }

    /**
     * Looks beside a file's place.
     *
     * @param file the place
     * @return what is there
     */
    public static PartFile beside(Path file) {
        return new PartFile(file.toAbsolutePath());
    }

    @Override
    public String toString() {
        return part.toString();
    }

    /** Tells how many bytes are there that the server can be asked to go on from. */
    long size() throws IOException {
        return Files.exists(part) && !mark().isEmpty() ? Files.size(part) : 0;
    }

    /** Tells the mark of the version that the bytes are of; empty if it is not known. */
    String mark() throws IOException {
        return Files.exists(mark) ? Files.readString(mark) : "";
    }

    /** Starts anew, with a version of this mark. */
    OutputStream restart(String newMark) throws IOException {
        discard();
        makeFolder();
        if (!newMark.isEmpty()) {
            Files.writeString(mark, newMark);
        }
        return Files.newOutputStream(part);
    }

    /** Goes on after the bytes that are there. */
    OutputStream goOn() throws IOException {
        return Files.newOutputStream(part, StandardOpenOption.APPEND);
    }

    /** Tells how many bytes more would fit on the disk. */
    long room() throws IOException {
        makeFolder();
        Path folder = target.getParent();
        return Files.getFileStore(folder == null ? target : folder).getUsableSpace();
    }

    private void makeFolder() throws IOException {
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    void discard() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(mark);
    }

    /**
     * Checks that the file is the right one, and deletes it otherwise.
     *
     * @param algorithm how
     * @param wanted the checksum, in lower-case hexadecimal digits
     * @param address where it came from
     * @throws DataException if the checksum is another
     */
    public void requireChecksum(Checksum algorithm, String wanted, URI address) {
        MessageDigest digest = algorithm.digest();
        try (InputStream in = Files.newInputStream(part)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            String found = Checksum.hex(digest);
            if (!found.equals(wanted)) {
                discard();
                throw new DataException("What came from " + address + " is not the file wanted: its " + algorithm
                        + " is " + found + ", not " + wanted + ". It was deleted; try again, or another address.");
            }
        } catch (IOException e) {
            throw new DataException("The file " + part + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    /**
     * Moves the file to its place.
     *
     * @throws DataException if it cannot be moved
     */
    public void moveInPlace() {
        try {
            WholeFile.move(part, target);
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new DataException(part + " cannot be moved to " + target + ": " + FileFault.of(e) + ".", e);
        }
    }
}
