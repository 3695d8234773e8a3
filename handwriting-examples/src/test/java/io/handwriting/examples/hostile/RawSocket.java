package io.handwriting.examples.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A connection over which anything may be sent; one that stays open without a word for too long is a failure. */
final class RawSocket implements AutoCloseable {
    private static final int LONGEST_SILENCE_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;

    RawSocket(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(LONGEST_SILENCE_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    static Reply exchange(int port, byte[] request) throws IOException {
        try (RawSocket socket = new RawSocket(port)) {
            socket.send(request);
            return socket.reply();
        }
    }

    /** Sends as much as the server takes; it may have answered and closed before. */
    void send(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
        } catch (SocketException e) {
            // the answer, if there is one, waits to be read
        }
    }

    void endOutput() throws IOException {
        socket.shutdownOutput();
    }

    /** Goes away as programs do that crash. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Reads an answer, or that there is none. */
    Reply reply() throws IOException {
        try {
            String first = line();
            if (!first.startsWith("HTTP/1.")) {
                throw new IOException("This is no answer: " + first);
            }
            Map<String, String> headers = new HashMap<>();
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                headers.put(
                        Reply.small(line.substring(0, colon)),
                        line.substring(colon + 1).trim());
            }
            int status = Integer.parseInt(first.substring(9, 12));
            if (status == 100) {
                return reply();
            }
            return new Reply(status, headers, status == 101 ? "" : body(headers));
        } catch (EOFException | SocketException e) {
            return Reply.CLOSED;
        }
    }

    private String body(Map<String, String> headers) throws IOException {
        String length = headers.get("content-length");
        if (length != null) {
            return text(in.readNBytes(Integer.parseInt(length)));
        }
        if (headers.containsKey("transfer-encoding")) {
            return text(chunks());
        }
        return "close".equals(headers.get("connection")) ? text(in.readAllBytes()) : "";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().trim(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = read(); next != '\n'; next = read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    int read() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    byte[] read(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
