package io.handwriting.spark;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.ModelCard;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.NetworkFile;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Drawings as PNGs, and a model that is quick and wrong. */
final class Samples {
    private Samples() {}

    /** A character of {@link Alphabet#EMNIST}, another drawing for each number. */
    static byte[] png(int number) {
        Random random = new Random(number);
        return png(SyntheticCanvas.of(40).draw(SyntheticInk.of(label(number), random)));
    }

    static byte[] blank() {
        byte[] white = new byte[40 * 40];
        Arrays.fill(white, (byte) 255);
        return png(Bitmap.of(40, 40, white));
    }

    static String label(int number) {
        return Alphabet.EMNIST.label(number % Alphabet.EMNIST.size());
    }

    private static byte[] png(Bitmap bitmap) {
        BufferedImage image = new BufferedImage(bitmap.width(), bitmap.height(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                image.getRaster().setSample(x, y, 0, bitmap.grey(x, y));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a model that has learnt nothing. */
    static Path linearModel(Path file) {
        Network network = Architecture.LINEAR.network(Alphabet.EMNIST.size());
        ModelCard card =
                ModelCard.builder("quick", "linear", Alphabet.EMNIST).build();
        new NetworkFile(card, network, FirstWeights.of(network, 1)).save(file);
        return file;
    }
}
