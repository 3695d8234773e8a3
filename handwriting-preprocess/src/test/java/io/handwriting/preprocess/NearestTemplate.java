package io.handwriting.preprocess;

import io.handwriting.Acceptance;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Preprocessing;
import io.handwriting.Recognizer;
import io.handwriting.spi.Scorer;
import java.util.List;

/** Reads characters that were drawn by code by how near they are to the neat ones; what is near to none is unfamiliar. */
final class NearestTemplate implements Scorer {
    private static final float SCORE_OF_LIKE = 15;
    private static final float STEEPNESS = 400;

    private final List<Glyph> templates = Alphabet.EMNIST.labels().stream()
            .map(label -> GlyphPipeline.of(Preprocessing.EMNIST).toGlyph(WrittenText.neat(label)))
            .toList();

    static Recognizer recognizer() {
        ModelCard card = ModelCard.builder("nearest", "templates", Alphabet.EMNIST)
                .acceptance(new Acceptance(0.3f, 0))
                .build();
        return Recognizer.of(card, new NearestTemplate());
    }

    @Override
    public void score(List<Glyph> glyphs, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            Glyph glyph = glyphs.get(i / templates.size());
            scores[i] = SCORE_OF_LIKE - STEEPNESS * distance(glyph, templates.get(i % templates.size()));
        }
    }

    private static float distance(Glyph one, Glyph other) {
        float[] a = one.toArray();
        float[] b = other.toArray();
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum / a.length;
    }

    @Override
    public void close() {}
}
