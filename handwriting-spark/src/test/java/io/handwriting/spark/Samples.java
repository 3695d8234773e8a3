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
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Drawings as images, and a model that is quick and wrong. */
final class Samples {
    private static final int SIDE = 40;
    private static final int HEADER = 54;

    private Samples() {}

    /** A character of {@link Alphabet#EMNIST} as a BMP, another drawing for each number. */
    static byte[] image(int number) {
        return bmp(SyntheticCanvas.of(SIDE).draw(SyntheticInk.of(label(number), new Random(number))));
    }

    static byte[] blank() {
        byte[] white = new byte[SIDE * SIDE];
        Arrays.fill(white, (byte) 255);
        return bmp(Bitmap.of(SIDE, SIDE, white));
    }

    static String label(int number) {
        return Alphabet.EMNIST.label(number % Alphabet.EMNIST.size());
    }

    /** Three equal bytes a pixel, the lowest row first; a row of 40 pixels needs no padding. */
    private static byte[] bmp(Bitmap bitmap) {
        int pixels = 3 * SIDE * SIDE;
        ByteBuffer bmp = ByteBuffer.allocate(HEADER + pixels).order(ByteOrder.LITTLE_ENDIAN);
        bmp.put((byte) 'B').put((byte) 'M').putInt(HEADER + pixels).putInt(0).putInt(HEADER);
        bmp.putInt(40).putInt(SIDE).putInt(SIDE).putShort((short) 1).putShort((short) 24);
        bmp.putInt(0).putInt(pixels).putLong(0).putLong(0);
        for (int y = SIDE - 1; y >= 0; y--) {
            for (int x = 0; x < SIDE; x++) {
                byte grey = (byte) bitmap.grey(x, y);
                bmp.put(grey).put(grey).put(grey);
            }
        }
        return bmp.array();
    }

    /** Writes a model that has learnt nothing. */
    static Path linearModel(Path file) {
        Network network = Architecture.LINEAR.network(Alphabet.EMNIST.size());
        ModelCard card = ModelCard.builder("quick", "linear", Alphabet.EMNIST).build();
        new NetworkFile(card, network, FirstWeights.of(network, 1)).save(file);
        return file;
    }
}
