package io.handwriting.testkit;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Glyphs made of {@link SyntheticInk} by a plain pen, and glyphs that no pen would draw.
 *
 * <p>The same seed gives the same glyphs. Safe to call from any thread, as long as each uses a random generator of its
 * own.
 */
public final class SyntheticGlyphs {
    private static final float PEN = 2.8f;

    private SyntheticGlyphs() {}

    /**
     * Draws a character neatly.
     *
     * @param label a label of {@link Alphabet#EMNIST}
     * @return its glyph
     * @throws IllegalArgumentException if there is no such character
     */
    public static Glyph of(String label) {
        return ReferencePen.draw(SyntheticInk.of(label), PEN);
    }

    /**
     * Draws a character as a hand would, with a thinner or thicker pen.
     *
     * @param label a label of {@link Alphabet#EMNIST}
     * @param random where the variation comes from
     * @return its glyph
     * @throws IllegalArgumentException if there is no such character
     */
    public static Glyph of(String label, Random random) {
        return ReferencePen.draw(SyntheticInk.of(label, random), PEN * (0.8f + 0.5f * random.nextFloat()));
    }

    /**
     * Draws characters of all kinds.
     *
     * @param count how many
     * @param seed where the variation starts from
     * @return glyphs of the labels of {@link Alphabet#EMNIST} in turn
     */
    public static List<Glyph> many(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> of(Alphabet.EMNIST.label(i % Alphabet.EMNIST.size()), random))
                .toList();
    }

    /**
     * Draws labelled data.
     *
     * @param alphabet labels of {@link Alphabet#EMNIST}
     * @param rowsPerLabel how many glyphs each label gets
     * @param seed where the variation starts from
     * @return the data, the labels in turn
     * @throws IllegalArgumentException if there is no synthetic character for a label
     */
    public static TrainingData data(Alphabet alphabet, int rowsPerLabel, long seed) {
        Random random = new Random(seed);
        TrainingData.Builder data = TrainingData.builder("synthetic", alphabet);
        for (int row = 0; row < rowsPerLabel; row++) {
            alphabet.labels().forEach(label -> data.add(label, of(label, random)));
        }
        return data.build();
    }

    /**
     * Makes glyphs that no pen would draw and every model must survive.
     *
     * @return the glyphs by what they show, none of them blank
     */
    public static Map<String, Glyph> hostile() {
        Map<String, Glyph> glyphs = new LinkedHashMap<>();
        glyphs.put("all ink", filled(1));
        glyphs.put("the faintest grey", filled(0.1f));
        glyphs.put("one pixel in the middle", withPixel(filled(0), 14, 14));
        glyphs.put("one pixel in the corner", withPixel(filled(0), 27, 27));
        glyphs.put("one pixel on denormal numbers", withPixel(filled(Float.MIN_VALUE), 14, 14));
        glyphs.put("a checkerboard", checkerboard());
        glyphs.put("noise", noise());
        return glyphs;
    }

    private static Glyph filled(float value) {
        float[] values = new float[Glyph.PIXELS];
        Arrays.fill(values, value);
        return Glyph.of(values);
    }

    private static Glyph withPixel(Glyph glyph, int x, int y) {
        float[] values = glyph.toArray();
        values[y * Glyph.SIZE + x] = 1;
        return Glyph.of(values);
    }

    private static Glyph checkerboard() {
        float[] values = new float[Glyph.PIXELS];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i + i / Glyph.SIZE) % 2;
        }
        return Glyph.of(values);
    }

    private static Glyph noise() {
        Random random = new Random(1);
        float[] values = new float[Glyph.PIXELS];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat();
        }
        return Glyph.of(values);
    }
}
