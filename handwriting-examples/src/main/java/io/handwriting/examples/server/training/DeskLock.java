package io.handwriting.examples.server.training;

import io.handwriting.HandwritingException;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second server out of the folder of the runs; the operating system frees what a killed one held. */
final class DeskLock implements AutoCloseable {
    private static final String FILE = ".lock";

    private final FileChannel channel;

    private DeskLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Locks the folder, which is made when it is missing. */
    static DeskLock on(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new HandwritingException(
                        "Another server keeps its trainings in " + folder + "; stop it, or choose another folder.");
            }
            return new DeskLock(channel);
        } catch (IOException e) {
            throw new HandwritingException("No trainings can be kept in " + folder + ": " + FileFault.of(e) + ".", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
