package io.handwriting.examples.server.hand;

import io.handwriting.examples.server.guard.RefusedException;
import io.handwriting.examples.server.reading.HandName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the hands are kept, a file each. There is a most of them; a new one takes the place of those that nobody used for long. */
final class HandFolder {
    private static final Logger LOG = LoggerFactory.getLogger(HandFolder.class);
    private static final Duration LONG = Duration.ofDays(30);
    private static final int RETRY_SECONDS = 3600;
    private static final String ENDING = ".hand";

    private final Path folder;
    private final int most;
    private final Clock clock;

    HandFolder(Path folder, int most, Clock clock) {
        this.folder = folder;
        this.most = most;
        this.clock = clock;
    }

    Path file(HandName name) {
        return folder.resolve(digest(name) + ENDING);
    }

    /** The name of the file does not tell the name of the hand. */
    private static String digest(HandName name) {
        try {
            byte[] secret = name.secret().getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Notes that a hand is used. */
    void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        } catch (IOException e) {
            LOG.warn("The hand {} cannot be marked as used.", file, e);
        }
    }

    /** Makes room for one more hand. */
    synchronized void makeRoom() {
        if (files().size() < most) {
            return;
        }
        FileTime longAgo = FileTime.from(clock.instant().minus(LONG));
        for (Path file : files()) {
            if (lastUsed(file).compareTo(longAgo) < 0) {
                remove(file);
            }
        }
        if (files().size() >= most) {
            throw RefusedException.busy(
                    "The server knows as many hands as it can; it goes on reading without learning yours.",
                    RETRY_SECONDS);
        }
    }

    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileTime lastUsed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.from(clock.instant());
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
