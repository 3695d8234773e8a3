package io.handwriting.data;

import io.handwriting.data.internal.Checksum;
import io.handwriting.data.internal.PartFile;
import io.handwriting.data.internal.Transfer;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a file from the web, when it is told to and never by itself.
 *
 * <p>The file grows beside its place, as {@code name.part}, and is moved there when it is whole and its checksum is
 * right. When the connection breaks it is taken up again where it broke, five times at most without getting any further;
 * later calls go on with what is there, if the server says that its file is still the same.
 *
 * <p>By default there is no checksum, a file has at most 2 GiB, and nothing is told. Immutable; each change gives a
 * changed copy.
 */
public final class Download {
    private static final long TWO_GIB = 2L << 30;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final @Nullable Checksum algorithm;
    private final String checksum;
    private final long mostBytes;
    private final Progress progress;
    private final Duration patience;

    private Download(
            URI address,
            @Nullable Checksum algorithm,
            String checksum,
            long mostBytes,
            Progress progress,
            Duration patience) {
        this.address = address;
        this.algorithm = algorithm;
        this.checksum = checksum;
        this.mostBytes = mostBytes;
        this.progress = Objects.requireNonNull(progress, "progress");
        this.patience = patience;
    }

    /**
     * Names a file; nothing is fetched yet.
     *
     * @param address its address, {@code https:} or {@code http:}
     * @return the download
     * @throws DataException if it is an address of another kind
     */
    public static Download from(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("https") || scheme.equals("http")) || address.getHost() == null) {
            throw new DataException("Files are fetched from https: or http: addresses, not from " + address + ".");
        }
        return new Download(address, null, "", TWO_GIB, Progress.SILENT, PATIENCE);
    }

    /**
     * Says what the file's SHA-256 must be.
     *
     * @param hex 64 hexadecimal digits
     * @return the changed download
     */
    public Download sha256(String hex) {
        return checked(Checksum.SHA_256, hex);
    }

    /**
     * Says what the file's MD5 must be, where its publisher gives nothing better.
     *
     * @param hex 32 hexadecimal digits
     * @return the changed download
     */
    public Download md5(String hex) {
        return checked(Checksum.MD5, hex);
    }

    private Download checked(Checksum by, String hex) {
        return new Download(address, by, hex.toLowerCase(Locale.ROOT), mostBytes, progress, patience);
    }

    /**
     * Says how large the file may be.
     *
     * @param bytes the most bytes
     * @return the changed download
     */
    public Download atMost(long bytes) {
        return new Download(address, algorithm, checksum, bytes, progress, patience);
    }

    /**
     * Says who is told how fetching goes on.
     *
     * @param listener is told the bytes that are there, and of all
     * @return the changed download
     */
    public Download progress(Progress listener) {
        return new Download(address, algorithm, checksum, mostBytes, listener, patience);
    }

    /** Says how long a connection may bring nothing before it counts as broken; a minute otherwise. */
    Download patience(Duration wanted) {
        return new Download(address, algorithm, checksum, mostBytes, progress, wanted);
    }

    /**
     * Fetches the file.
     *
     * @param file its place; missing folders are made, a file that is there is replaced
     * @return the same place
     * @throws DataException if there is no network, no such file, or no room on the disk, if the server refuses, or the
     *     file is too large or has another checksum; what came so far is kept to go on with, unless it is wrong
     */
    public Path to(Path file) {
        PartFile part = PartFile.beside(file);
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(patience)
                .build();
        new Transfer(client, address, part, mostBytes, patience, progress).run();
        if (algorithm != null) {
            part.requireChecksum(algorithm, checksum, address);
        }
        part.moveInPlace();
        return file;
    }
}
