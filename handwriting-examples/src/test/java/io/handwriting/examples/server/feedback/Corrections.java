package io.handwriting.examples.server.feedback;

import io.handwriting.testkit.SyntheticGlyphs;
import io.handwriting.testkit.SyntheticInk;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/** Corrections to test with. */
final class Corrections {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

    private Corrections() {}

    static Correction of(String label, String answered, int number) {
        Random random = new Random(number);
        return new Correction(
                label,
                SyntheticGlyphs.of("8", random),
                Optional.of(SyntheticInk.of("8", random)),
                "handwriting",
                answered,
                0.75f,
                NOON.plusSeconds(number));
    }

    /** As it comes back: glyphs are kept in 256 levels. */
    static Correction kept(Correction correction) {
        return new Correction(
                correction.label(),
                io.handwriting.Glyph.of(correction.glyph().toBytes(), 0),
                correction.ink(),
                correction.model(),
                correction.answered(),
                correction.confidence(),
                correction.time());
    }
}
