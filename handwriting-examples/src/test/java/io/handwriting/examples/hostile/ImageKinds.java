package io.handwriting.examples.hostile;

import static io.handwriting.examples.hostile.Kind.any;
import static io.handwriting.examples.hostile.Kind.noise;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Images that are none, or more than they should be. */
final class ImageKinds {
    private static final byte[] RIGHT = Pngs.right(64);
    private static final byte[] LARGE_BOMB = Pngs.bomb(10_000, 10_000, 8, 1527);
    private static final byte[] OVERFULL = Pngs.bomb(100, 100, 8, 500);
    private static final int[] SIDES = {0, 1, 28, 4096, 10_000, 65_536, Integer.MAX_VALUE, -1, Integer.MIN_VALUE};

    static final List<Kind> ALL = List.of(
            refused("base64 that is none", random -> text(random, "!#" + plain(noise(random, 30)) + "=?")),
            refused("PNG cut short", random -> image(random, Arrays.copyOf(RIGHT, random.nextInt(RIGHT.length - 16)))),
            harmless("PNG with wrong bytes", random -> image(random, damaged(random, random.nextInt(20) + 1))),
            harmless("PNG of strange sizes", random -> image(random, strange(random))),
            refused("PNG of 100 million pixels", random -> image(random, Pngs.claiming(10_000, 10_000, 8, 0))),
            refused("PNG that is a bomb", random -> image(random, LARGE_BOMB)),
            harmless("PNG with too much in it", random -> image(random, OVERFULL)),
            refused("GIF of noise", random -> image(random, headed("GIF89a", random))),
            refused("BMP of noise", random -> image(random, headed("BM", random))),
            refused("JPEG of noise", random -> image(random, headed("\u00ff\u00d8\u00ff", random))),
            refused("TIFF of noise", random -> image(random, headed(any(random, "II*\0", "MM\0*"), random))),
            refused("file of noise", random -> image(random, noise(random, random.nextInt(5000)))),
            refused("SVG", random -> image(random, Requests.bytes("<svg xmlns:x='http://evil.example/x'/>"))),
            harmless(
                    "strange data URL",
                    random -> text(
                            random,
                            any(
                                    random,
                                    "data:text/html;base64," + plain(RIGHT),
                                    "data:image/png," + plain(RIGHT),
                                    "data:,",
                                    "data:;;;;;,",
                                    "data:image/png;base64",
                                    "http://localhost/image.png",
                                    "file:///etc/passwd",
                                    " ".repeat(1000)))));

    private ImageKinds() {}

    private static Kind refused(String name, Function<Random, byte[]> request) {
        return new Kind(name, random -> Attack.refused(request.apply(random)));
    }

    private static Kind harmless(String name, Function<Random, byte[]> request) {
        return new Kind(name, random -> Attack.harmless(request.apply(random)));
    }

    private static byte[] image(Random random, byte[] file) {
        return text(random, (random.nextBoolean() ? "data:image/png;base64," : "") + plain(file));
    }

    private static byte[] text(Random random, String image) {
        String member = "\"image\":\"" + image + "\"";
        return random.nextInt(4) == 0
                ? Requests.post("/save_feedback", "{\"label\":\"7\"," + member + "}")
                : Requests.post(any(random, "/predict", "/api/predict"), "{" + member + "}");
    }

    private static String plain(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }

    private static byte[] damaged(Random random, int faults) {
        byte[] file = RIGHT.clone();
        for (int i = 0; i < faults; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt();
        }
        return file;
    }

    private static byte[] strange(Random random) {
        int width = SIDES[random.nextInt(SIDES.length)];
        int height = SIDES[random.nextInt(SIDES.length)];
        return Pngs.claiming(width, height, any(random, 1, 2, 4, 8, 16, 3, 255), random.nextInt(8));
    }

    private static byte[] headed(String head, Random random) {
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        return Requests.joined(start, noise(random, random.nextInt(3000)));
    }
}
