package io.handwriting.examples.hostile;

import static io.handwriting.examples.hostile.Kind.any;
import static io.handwriting.examples.hostile.Requests.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** WebSocket frames that break the protocol, and upgrades that are none. */
final class FrameKinds {
    private static final byte[] PING = bytes("{\"type\":\"ping\"}");
    private static final int FINAL = 0x80;
    private static final int PACKED = 0x40;

    private FrameKinds() {}

    static List<Kind> all() {
        return List.of(
                broken(
                        "unknown opcode",
                        r -> Frames.frame(FINAL | any(r, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15), PING, PING.length, true)),
                broken(
                        "reserved bits",
                        r -> Frames.frame(FINAL | Frames.TEXT | any(r, 0x10, 0x20, PACKED), PING, PING.length, true)),
                broken("no mask", r -> Frames.unmasked(PING)),
                broken("binary", r -> Frames.whole(Frames.BINARY, Kind.noise(r, r.nextInt(5000)))),
                broken("2 MB", r -> Frames.whole(Frames.TEXT, new byte[2 << 20])),
                broken(
                        "length beyond all",
                        r -> Frames.frame(
                                FINAL | Frames.TEXT,
                                new byte[2 << 20],
                                any(r, Long.MAX_VALUE, -1L, 1L << 40, 3L << 20),
                                true)),
                broken("continuation of nothing", r -> Frames.whole(Frames.CONTINUATION, PING)),
                broken(
                        "text within a text",
                        r -> Requests.joined(Frames.part(Frames.TEXT, PING), Frames.whole(Frames.TEXT, PING))),
                broken("2 MB in parts", r -> parts(2048, 1024)),
                broken(
                        "no UTF-8",
                        r -> Frames.whole(
                                Frames.TEXT,
                                any(r, new byte[] {(byte) 0xC0, (byte) 0xAF}, new byte[] {(byte) 0xFF}, new byte[] {
                                    (byte) 0xED, (byte) 0xA0, (byte) 0x80
                                }))),
                broken("long ping", r -> Frames.frame(FINAL | Frames.PING, new byte[200], 200, true)),
                broken("ping in parts", r -> Frames.part(Frames.PING, new byte[5])),
                broken(
                        "strange goodbye",
                        r -> Frames.whole(
                                Frames.CLOSE,
                                any(
                                        r,
                                        new byte[1],
                                        new byte[] {3, (byte) 0xED},
                                        new byte[] {0, 0},
                                        new byte[] {3, (byte) 0xE8, (byte) 0xFF},
                                        new byte[125]))),
                broken("frames of noise", r -> Requests.joined(new byte[] {(byte) 0xF3}, Kind.noise(r, 2000))),
                new Kind(
                        "frames: right text in 5,000 parts", r -> port -> SocketKinds.survived(port, rightParts(5000))),
                new Kind("frames: 1,000 pings", r -> port -> SocketKinds.survived(port, pings(1000))),
                new Kind("frames: packed bomb", r -> FrameKinds::packedBomb),
                new Kind("frames: one that does not end", r -> port -> {
                    try (SocketTalk talk = SocketTalk.open(port)) {
                        talk.send(Frames.frame(FINAL | Frames.TEXT, PING, 500_000, true));
                    }
                }),
                new Kind("upgrade that is none", r -> Attack.refused(Requests.get("/ws", upgrade(r)))),
                new Kind(
                        "upgrade elsewhere",
                        r -> Attack.harmless(
                                Requests.get(any(r, "/", "/models", "/wss", "/ws/x", "/predict"), SocketTalk.UPGRADE))),
                new Kind(
                        "upgrade by POST",
                        r -> Attack.refused(Requests.lines(Stream.concat(
                                        Stream.of("POST /ws HTTP/1.1", "Content-Length: 0"),
                                        SocketTalk.UPGRADE.stream())
                                .toList()))));
    }

    private static Kind broken(String name, Function<Random, byte[]> frames) {
        return new Kind("frames: " + name, r -> port -> ended(port, frames.apply(r)));
    }

    private static void ended(int port, byte[] frames) throws IOException {
        try (SocketTalk talk = SocketTalk.open(port)) {
            talk.send(frames);
            talk.await("no such type");
            assertThat(talk.isEnded()).isTrue();
        }
    }

    private static byte[] parts(int count, int size) {
        byte[][] all = new byte[count][];
        Arrays.fill(all, Frames.part(Frames.CONTINUATION, new byte[size]));
        all[0] = Frames.part(Frames.TEXT, new byte[size]);
        return Requests.joined(all);
    }

    private static byte[] rightParts(int count) {
        byte[][] all = new byte[count][];
        Arrays.fill(all, Frames.part(Frames.CONTINUATION, bytes(" ")));
        all[0] = Frames.part(Frames.TEXT, PING);
        all[count - 1] = Frames.whole(Frames.CONTINUATION, new byte[0]);
        return Requests.joined(all);
    }

    private static byte[] pings(int count) {
        byte[][] all = new byte[count][];
        Arrays.fill(all, Frames.whole(Frames.PING, new byte[100]));
        return Requests.joined(all);
    }

    /** 64 MB of spaces in a message of some kilobytes, for servers that unpack. */
    private static void packedBomb(int port) throws IOException {
        try (SocketTalk talk = SocketTalk.open(port, "Sec-WebSocket-Extensions: permessage-deflate")) {
            byte[] spaces = new byte[1 << 16];
            Arrays.fill(spaces, (byte) ' ');
            byte[] zlib = Pngs.deflated(spaces, 1000);
            byte[] packed = Arrays.copyOfRange(zlib, 2, zlib.length - 4);
            talk.send(Frames.frame(FINAL | PACKED | Frames.TEXT, packed, packed.length, true));
            talk.await("no such type");
            assertThat(talk.isEnded()).isTrue();
        }
    }

    private static List<String> upgrade(Random random) {
        return any(
                random,
                List.of(
                        "Upgrade: websocket",
                        "Connection: Upgrade",
                        "Sec-WebSocket-Version: 8",
                        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="),
                List.of("Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13"),
                List.of("Upgrade: tea", "Connection: Upgrade", "Sec-WebSocket-Version: 13"),
                List.of("Connection: close"),
                Stream.concat(SocketTalk.UPGRADE.stream(), Stream.of("Origin: http://evil.example"))
                        .toList(),
                Stream.concat(SocketTalk.UPGRADE.stream(), Stream.of("Host: evil.example"))
                        .toList());
    }
}
