package io.handwriting.preprocess.internal.text;

import io.handwriting.Glyph;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells from its picture how much a joint looks like the end of one character and the beginning of the next. */
final class JointNet {
    /** What {@code JointLearning} learnt. */
    static final JointNet LEARNT = ofResource("joints.bin");

    /** The logarithm of the odds. */
    static final float SUREST = 6;

    private final List<Convolution> layers;

    private JointNet(List<Convolution> layers) {
        this.layers = layers;
    }

    private static JointNet ofResource(String name) {
        try (InputStream stream = Objects.requireNonNull(JointNet.class.getResourceAsStream(name), name)) {
            return read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JointNet read(byte[] file) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            List<Convolution> layers = new ArrayList<>();
            while (in.available() > 0) {
                layers.add(Convolution.read(in));
            }
            return new JointNet(layers);
        }
    }

    /** Gives the logarithm of the odds, at most {@value SUREST} to either side. */
    float odds(float[] picture) {
        float[] values = picture.clone();
        int side = Glyph.SIZE;
        for (Convolution layer : layers) {
            rectify(values);
            values = layer.over(values, side);
            side = layer.sideAfter(side);
        }
        return Math.max(-SUREST, Math.min(SUREST, values[0]));
    }

    private static void rectify(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, values[i]);
        }
    }
}
