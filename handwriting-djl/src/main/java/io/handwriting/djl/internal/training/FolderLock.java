package io.handwriting.djl.internal.training;

import io.handwriting.TrainingException;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps a second run, in this JVM or another, out of a folder; the operating system frees what a killed one held. */
final class FolderLock {
    private static final String FILE = "lock";

    private FolderLock() {}

    /** Works while no other run can begin in the folder, which is made when it is missing. */
    static <T> T holding(Path folder, Supplier<T> work) {
        try (FileChannel channel = open(folder)) {
            if (lock(channel) == null) {
                throw new TrainingException("Another run is under way in the folder " + folder + ".");
            }
            return work.get();
        } catch (IOException e) {
            throw new TrainingException(
                    "The folder " + folder + " cannot be used for a run: " + FileFault.of(e) + ".", e);
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
