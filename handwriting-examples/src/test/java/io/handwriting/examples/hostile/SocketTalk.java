package io.handwriting.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A WebSocket over which anything may be sent. */
final class SocketTalk implements AutoCloseable {
    static final List<String> UPGRADE = List.of(
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==");

    /** How a server may say goodbye to whom it cannot serve; 1011 would say that it is its own fault. */
    private static final Set<Integer> GOODBYES = Set.of(1000, 1002, 1003, 1005, 1007, 1009, 1013);

    private static final int FINAL = 0x80;
    private static final int PACKED = 0x40;

    private final RawSocket socket;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private boolean packed;
    private boolean ended;

    private SocketTalk(RawSocket socket) {
        this.socket = socket;
    }

    static SocketTalk open(int port, String... more) throws IOException {
        RawSocket socket = new RawSocket(port);
        socket.send(Requests.get(
                "/ws", Stream.concat(UPGRADE.stream(), Stream.of(more)).toList()));
        Reply reply = socket.reply();
        assertThat(reply.status()).isEqualTo(101);
        assertThat(reply.headers()).doesNotContainKey("set-cookie");
        return new SocketTalk(socket);
    }

    void send(byte[] bytes) throws IOException {
        socket.send(bytes);
    }

    void send(String text) throws IOException {
        send(Frames.text(text));
    }

    boolean isEnded() {
        return ended;
    }

    /** Reads on until a message of a type has come, or the connection has ended. */
    JsonNode await(String type) throws IOException {
        JsonMapper json = new JsonMapper();
        while (!ended) {
            String text = next();
            JsonNode message = ended ? json.createObjectNode() : json.readTree(text);
            if (message.path("type").asString("").equals(type)) {
                return message.path("data");
            }
        }
        return json.createObjectNode();
    }

    /** The next text; an end of the connection is checked to be a decent one. */
    private String next() throws IOException {
        try {
            while (true) {
                int first = socket.read();
                byte[] payload = payload();
                int opcode = first & 0x0F;
                if (opcode == Frames.CLOSE) {
                    ended = true;
                    requireGoodbye(payload);
                    return "";
                }
                if (opcode == Frames.TEXT || opcode == Frames.CONTINUATION) {
                    text.writeBytes(payload);
                    packed |= (first & PACKED) != 0;
                    if ((first & FINAL) != 0) {
                        return taken();
                    }
                }
            }
        } catch (EOFException | SocketException e) {
            ended = true;
            return "";
        }
    }

    /** What is packed is not looked into. */
    private String taken() {
        String whole = packed ? "{}" : text.toString(StandardCharsets.UTF_8);
        text.reset();
        packed = false;
        return whole;
    }

    private byte[] payload() throws IOException {
        int length = socket.read() & 0x7F;
        if (length == 126) {
            length = ByteBuffer.wrap(socket.read(2)).getShort() & 0xFFFF;
        } else if (length == 127) {
            length = Math.toIntExact(ByteBuffer.wrap(socket.read(8)).getLong());
        }
        return socket.read(length);
    }

    private static void requireGoodbye(byte[] payload) {
        if (payload.length >= 2) {
            int code = ByteBuffer.wrap(payload).getShort() & 0xFFFF;
            String reason = new String(payload, 2, payload.length - 2, StandardCharsets.UTF_8);
            assertThat(code).as(reason).isIn(GOODBYES);
            assertThat(reason).doesNotContain("Exception", "eclipse", "java.");
        }
    }

    void reset() throws IOException {
        socket.reset();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
