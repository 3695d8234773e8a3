package io.handwriting.data.internal;

import io.handwriting.data.DataException;
import io.handwriting.data.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Optional;

/** Brings one file over, in as many pieces as the connection makes of it. */
public final class Transfer {
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int MOST_VAIN_TRIES = 5;
    private static final int BUFFER = 1 << 16;

    private final HttpClient client;
    private final URI address;
    private final PartFile part;
    private final long mostBytes;
    private final Duration patience;
    private final Progress progress;

    /**
     * Prepares a transfer.
     *
     * @param client how to reach servers
     * @param address the file's address
     * @param part where it goes
     * @param mostBytes how large it may be
     * @param patience how long a connection may bring nothing
     * @param progress is told how it goes on
     */
    public Transfer(
            HttpClient client, URI address, PartFile part, long mostBytes, Duration patience, Progress progress) {
        this.client = client;
        this.address = address;
        this.part = part;
        this.mostBytes = mostBytes;
        this.patience = patience;
        this.progress = progress;
    }

    /**
     * Brings the file over.
     *
     * @throws DataException if that does not work out
     */
    public void run() {
        int vainTries = 0;
        while (true) {
            long before = reached();
            try {
                fetch();
                return;
            } catch (FileSystemException e) {
                throw notWritten(e);
            } catch (ConnectException | HttpConnectTimeoutException | UnresolvedAddressException e) {
                throw new DataException(
                        address.getHost() + " cannot be reached to fetch " + address + ": is there a network?", e);
            } catch (IOException e) {
                vainTries = reached() > before ? 0 : vainTries + 1;
                if (vainTries == MOST_VAIN_TRIES) {
                    throw new DataException(
                            "The connection to " + address.getHost() + " broke " + MOST_VAIN_TRIES
                                    + " times while fetching " + address + " (" + e.getMessage()
                                    + "); call again to go on.",
                            e);
                }
            }
        }
    }

    private long reached() {
        try {
            return part.size();
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private DataException notWritten(IOException e) {
        return new DataException(part + " cannot be written: " + e.getMessage() + "; is there room on the disk?", e);
    }

    private void fetch() throws IOException {
        long from = part.size();
        HttpResponse<InputStream> response = send(from);
        try (InputStream body = response.body()) {
            if (response.statusCode() == RANGE_NOT_SATISFIABLE && from > 0) {
                requireComplete(response, from);
                return;
            }
            requireSuccess(response.statusCode());
            boolean goesOn = from > 0 && response.statusCode() == PARTIAL && startsAt(response, from);
            long start = goesOn ? from : 0;
            long total = total(response, start);
            requireRoom(start, total);
            try (OutputStream out = goesOn ? part.goOn() : part.restart(mark(response))) {
                copy(body, out, start, total);
            }
        }
    }

    private HttpResponse<InputStream> send(long from) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience);
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-").header("If-Range", part.mark());
        }
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataException("Fetching " + address + " was interrupted; call again to go on.", e);
        }
    }

    /** Nothing comes after the bytes that are there: they are the whole file, or more than that. */
    private void requireComplete(HttpResponse<?> response, long bytes) throws IOException {
        String range = response.headers().firstValue("Content-Range").orElse("");
        if (!range.equals("bytes */" + bytes)) {
            part.discard();
            throw new IOException("the server has no byte " + bytes);
        }
    }

    private void requireSuccess(int status) {
        if (status == NOT_FOUND || status == GONE) {
            throw new DataException("There is no file at " + address + " (the server answers " + status
                    + "); it may have moved to another address.");
        }
        if (status != OK && status != PARTIAL) {
            throw new DataException("The server answers " + status + " to a request for " + address
                    + ", not the file; try again later.");
        }
    }

    private static boolean startsAt(HttpResponse<?> response, long from) {
        return response.headers()
                .firstValue("Content-Range")
                .filter(range -> range.startsWith("bytes " + from + "-"))
                .isPresent();
    }

    /** The size of the whole file, as far as the server tells it. */
    private static long total(HttpResponse<?> response, long start) {
        long rest = response.headers().firstValueAsLong("Content-Length").orElse(-1);
        return rest < 0 ? Progress.UNKNOWN : start + rest;
    }

    /** What the server knows the version of its file by: a strong tag, or else the time of its last change. */
    private static String mark(HttpResponse<?> response) {
        Optional<String> tag = response.headers().firstValue("ETag").filter(value -> value.startsWith("\""));
        return tag.or(() -> response.headers().firstValue("Last-Modified")).orElse("");
    }

    private void requireRoom(long start, long total) throws IOException {
        requireSize(total);
        long rest = total - start;
        if (rest > part.room()) {
            throw new DataException("There is no room for " + part + ": " + rest + " more bytes are needed, and "
                    + part.room() + " are free.");
        }
    }

    private void requireSize(long bytes) throws IOException {
        if (bytes > mostBytes) {
            part.discard();
            throw new DataException("The file at " + address + " has " + bytes + " bytes or more; at most " + mostBytes
                    + " are fetched.");
        }
    }

    private void copy(InputStream body, OutputStream out, long start, long total) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long done = start;
        progress.on(done, total);
        try (StallGuard guard = new StallGuard(body, patience)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                guard.moved();
                done += read;
                requireSize(done);
                write(out, buffer, read);
                progress.on(done, total);
            }
            if (guard.hasStalled()) {
                throw new InterruptedIOException("nothing came for " + patience.toSeconds() + " seconds");
            }
        }
        if (done < total) {
            throw new IOException("it ended after " + done + " of " + total + " bytes");
        }
    }

    private void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }
}
