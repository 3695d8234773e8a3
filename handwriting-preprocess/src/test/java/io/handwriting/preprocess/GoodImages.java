package io.handwriting.preprocess;

import static io.handwriting.preprocess.Sketch.CLEAR;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A small image of every kind that is read: what breaks off, what is damaged, and what a fuzzer starts from. */
final class GoodImages {
    private GoodImages() {}

    static Map<String, byte[]> byName() {
        Map<String, byte[]> images = new LinkedHashMap<>();
        addPng(images);
        addGif(images);
        addBmp(images);
        addJpeg(images);
        return images;
    }

    static Stream<byte[]> all() {
        return byName().values().stream();
    }

    private static void addPng(Map<String, byte[]> images) {
        images.put("png", png(BufferedImage.TYPE_INT_RGB, Color.WHITE));
        images.put("transparent png", png(BufferedImage.TYPE_INT_ARGB, CLEAR));
        images.put("palette png", png(BufferedImage.TYPE_BYTE_INDEXED, Color.WHITE));
        images.put("black and white png", png(BufferedImage.TYPE_BYTE_BINARY, Color.WHITE));
        images.put("16-bit png", png(BufferedImage.TYPE_USHORT_GRAY, Color.WHITE));
        images.put(
                "interlaced png",
                PngBytes.of(3, 3, 8, PngBytes.GREY, 1)
                        .chunk("tRNS", PngBytes.bytes(0, 9))
                        .pixels(0, 1, 0, 3, 0, 7, 9, 0, 2, 0, 8, 0, 4, 5, 6)
                        .end());
    }

    private static byte[] png(int type, Color paper) {
        return Sketch.as("png", Sketch.stroke(24, 20, type, paper, Color.BLACK));
    }

    private static void addGif(Map<String, byte[]> images) {
        images.put("gif", Sketch.as("gif", Sketch.stroke(24, 20)));
        images.put(
                "animated gif",
                GifBytes.screen(2, 1)
                        .transparent(1)
                        .frame(2, 1, 0, 1)
                        .frame(1, 1, 3)
                        .end());
    }

    private static void addBmp(Map<String, byte[]> images) {
        images.put("bmp", Sketch.as("bmp", Sketch.stroke(12, 10)));
        images.put("palette bmp", BmpBytes.of(2, -2, 4).palette(0, 0xffffff).pixels(0x10, 0, 0, 0, 0x11, 0, 0, 0));
        images.put(
                "masked bmp",
                BmpBytes.of(2, 1, 32)
                        .headerLength(56)
                        .masks(0xff0000, 0xff00, 0xff, 0xff000000)
                        .pixels(9, 9, 9, 255, 0, 0, 0, 0));
        images.put(
                "bmp of runs",
                BmpBytes.of(4, 2, 8)
                        .compression(1)
                        .palette(0, 0xffffff)
                        .pixels(3, 1, 1, 0, 0, 0, 0, 3, 1, 0, 1, 0, 1, 1, 0, 1));
    }

    private static void addJpeg(Map<String, byte[]> images) {
        byte[] jpeg = Sketch.as("jpg", Sketch.stroke(40, 30));
        images.put("jpeg", jpeg);
        images.put(
                "grey jpeg",
                Sketch.as("jpg", Sketch.stroke(24, 20, BufferedImage.TYPE_BYTE_GRAY, Color.WHITE, Color.BLACK)));
        images.put("restarting jpeg", JpegBytes.restarting(Sketch.stroke(40, 30), 2));
        images.put("turned jpeg", JpegBytes.with(jpeg, 0xe1, JpegBytes.exif(ByteOrder.BIG_ENDIAN, 6)));
    }
}
