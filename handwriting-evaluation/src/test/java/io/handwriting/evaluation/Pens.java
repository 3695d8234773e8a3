package io.handwriting.evaluation;

import io.handwriting.Acceptance;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.data.PenSample;
import io.handwriting.data.PenStrokes;
import io.handwriting.testkit.SyntheticInk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Pen strokes made by code, and a recognizer that tells narrow characters from wide ones. */
final class Pens {
    private static final int NARROW = 11;

    private Pens() {}

    static PenStrokes of(int each, String... labels) {
        Random random = new Random(7);
        List<PenSample> samples = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            for (String label : labels) {
                samples.add(new PenSample(label, Optional.of("writer " + i % 2), SyntheticInk.of(label, random)));
            }
        }
        return PenStrokes.of("pens", samples);
    }

    /** Knows 1 and 0; a narrow glyph is a 1 and familiar, a wide one a 0 and not familiar enough to be accepted. */
    static Recognizer narrowOrWide() {
        return recognizer(glyph -> width(glyph) <= NARROW ? 0 : 1);
    }

    static Recognizer recognizer(ToIntFunction<Glyph> answer) {
        Alphabet alphabet = Alphabet.ofCharacters("10");
        Acceptance acceptance = new Acceptance(0, 0.5f);
        ModelCard card = ModelCard.builder("width", "told", alphabet)
                .acceptance(acceptance)
                .build();
        return new Told(card, glyph -> {
            if (glyph.isBlank()) {
                return Recognition.blank(alphabet);
            }
            int found = answer.applyAsInt(glyph);
            return Recognition.of(alphabet, new float[] {1 - found, found}, 1 - found, acceptance);
        });
    }

    private static long width(Glyph glyph) {
        byte[] bytes = glyph.toBytes();
        return IntStream.range(0, Glyph.SIZE)
                .filter(x -> IntStream.range(0, Glyph.SIZE).anyMatch(y -> (bytes[y * Glyph.SIZE + x] & 0xff) > 100))
                .count();
    }
}
