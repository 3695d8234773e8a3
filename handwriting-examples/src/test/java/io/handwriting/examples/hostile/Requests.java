package io.handwriting.examples.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests, byte by byte. */
final class Requests {
    static final String SEVEN = "\"strokes\":[[10,10,60,12,30,90]]";

    private Requests() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The lines of a request without a body; a Host is added where none is given. */
    static byte[] lines(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        if (lines.stream().noneMatch(line -> line.startsWith("Host:"))) {
            all.add("Host: localhost");
        }
        return bytes(String.join("\r\n", all) + "\r\n\r\n");
    }

    static byte[] get(String path, List<String> more) {
        List<String> all = new ArrayList<>(List.of("GET " + path + " HTTP/1.1"));
        all.addAll(more);
        return lines(all);
    }

    static byte[] post(String path, byte[] body) {
        return post(path, body, List.of("Content-Length: " + body.length, "Connection: close"));
    }

    static byte[] post(String path, String body) {
        return post(path, bytes(body));
    }

    static byte[] post(String path, byte[] body, List<String> headers) {
        List<String> all = new ArrayList<>(List.of("POST " + path + " HTTP/1.1"));
        all.addAll(headers);
        return joined(lines(all), body);
    }

    static byte[] chunked(String path, byte[] body) {
        return post(
                path,
                joined(bytes(Integer.toHexString(body.length) + "\r\n"), body, bytes("\r\n0\r\n\r\n")),
                List.of("Transfer-Encoding: chunked", "Connection: close"));
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
