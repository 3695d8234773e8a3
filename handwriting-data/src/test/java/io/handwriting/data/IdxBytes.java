package io.handwriting.data;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import io.handwriting.preprocess.Orientation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes IDX files, right ones and wrong ones. */
final class IdxBytes {
    static final int IMAGES = 0x803;
    static final int LABELS = 0x801;

    private IdxBytes() {}

    static byte[] of(byte[] content, int... header) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * header.length + content.length);
        for (int word : header) {
            bytes.putInt(word);
        }
        return bytes.put(content).array();
    }

    static byte[] images(TrainingData data, Orientation orientation) {
        byte[] pixels = new byte[data.size() * Glyph.PIXELS];
        for (int row = 0; row < data.size(); row++) {
            byte[] image = orientation.fromUpright(data.glyph(row)).toBytes();
            System.arraycopy(image, 0, pixels, row * Glyph.PIXELS, Glyph.PIXELS);
        }
        return of(pixels, IMAGES, data.size(), Glyph.SIZE, Glyph.SIZE);
    }

    static byte[] labels(TrainingData data, int first) {
        byte[] labels = new byte[data.size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte) (data.labelIndex(row) + first);
        }
        return of(labels, LABELS, labels.length);
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    /** Writes both files of a part as the official archives have them. */
    static void write(Path folder, String part, TrainingData data, Orientation orientation, int first)
            throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(part + "-images-idx3-ubyte.gz"), gzip(images(data, orientation)));
        Files.write(folder.resolve(part + "-labels-idx1-ubyte.gz"), gzip(labels(data, first)));
    }

    /** One glyph a label, which shows by its grey which one it is, and by its shape how it lies. */
    static TrainingData bars(Alphabet alphabet) {
        TrainingData.Builder data = TrainingData.builder("bars", alphabet);
        for (int label = 0; label < alphabet.size(); label++) {
            byte[] pixels = new byte[Glyph.PIXELS];
            for (int x = 3; x < 25; x++) {
                pixels[5 * Glyph.SIZE + x] = (byte) 255;
                pixels[6 * Glyph.SIZE + x] = (byte) (label + 64);
            }
            for (int y = 5; y < 20; y++) {
                pixels[y * Glyph.SIZE + 3] = (byte) 255;
            }
            data.add(label, pixels, 0);
        }
        return data.build();
    }
}
