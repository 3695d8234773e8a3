package io.handwriting.onnx.internal.natives;

import io.handwriting.spi.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Keeps native libraries unpacked, once for all programs of one person; any number may start at the same time. */
final class NativeCache {
    private static final String UNFINISHED = ".part";
    private static final Duration LONGEST_UNPACKING = Duration.ofDays(1);

    private final Path base;
    private final Trust trust;

    NativeCache(Path base, Trust trust) {
        this.base = base.toAbsolutePath();
        this.trust = trust;
    }

    /** Finds the folder in which the libraries lie, after unpacking those that are missing or not whole. */
    Path folderOf(List<NativeLibrary> libraries, Platform platform) throws IOException {
        Files.createDirectories(base, onlyForMe());
        // the real path, so that what was checked is what is loaded
        Path real = base.toRealPath();
        Path folder = real.resolve("onnxruntime-" + platform + "-" + fingerprint(libraries));
        Files.createDirectories(folder, onlyForMe());
        trust.require(real, folder.toRealPath(LinkOption.NOFOLLOW_LINKS));
        for (NativeLibrary library : libraries) {
            Path file = folder.resolve(library.file());
            if (!isWhole(file, library)) {
                unpack(library, file);
            }
        }
        return folder;
    }

    /** Other libraries lie in another folder. */
    private static String fingerprint(List<NativeLibrary> libraries) {
        CRC32 sum = new CRC32();
        for (NativeLibrary library : libraries) {
            String line = library.file() + " " + library.size() + " " + library.checksum() + "\n";
            sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }

    /** Files on a disk from which nothing may be run are not executable, whatever their mode. */
    private static boolean isWhole(Path file, NativeLibrary library) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == library.size() && Files.isExecutable(file);
    }

    private void unpack(NativeLibrary library, Path file) throws IOException {
        Path folder = file.resolveSibling("");
        sweep(folder);
        Path beside = Files.createTempFile(folder, library.file(), UNFINISHED, onlyForMe());
        try {
            CRC32 sum = new CRC32();
            try (InputStream packed = new CheckedInputStream(library.open(), sum);
                    FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                packed.transferTo(Channels.newOutputStream(out));
                out.force(true); // or a power cut could leave a file of the right size without its content
            }
            requireWhole(beside, library, sum.getValue());
            moveUnlessThere(beside, file, library);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void requireWhole(Path file, NativeLibrary library, long checksum) throws IOException {
        if (library.checksum() != 0 && library.checksum() != checksum) {
            throw new IOException(library.file() + " is damaged in its jar or on the way to " + file.getParent());
        }
        if (!isWhole(file, library)) {
            throw new IOException("libraries cannot be run from " + file.getParent());
        }
    }

    /** Where a library in use cannot be replaced, another program was faster, and its copy is as good. */
    private static void moveUnlessThere(Path from, Path to, NativeLibrary library) throws IOException {
        try {
            WholeFile.move(from, to);
        } catch (IOException e) {
            if (!isWhole(to, library)) {
                throw e;
            }
        }
    }

    /** Takes away what programs left that were killed while they unpacked. */
    private static void sweep(Path folder) throws IOException {
        Instant old = Instant.now().minus(LONGEST_UNPACKING);
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : unfinished) {
                if (isOlder(file, old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A file that is gone was that of a program that has finished meanwhile. */
    private static boolean isOlder(Path file, Instant than) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(than);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private FileAttribute<?>[] onlyForMe() {
        boolean hasModes = base.getFileSystem().supportedFileAttributeViews().contains("posix");
        return hasModes
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
