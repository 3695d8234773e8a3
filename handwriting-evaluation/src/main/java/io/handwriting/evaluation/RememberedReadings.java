package io.handwriting.evaluation;

import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads each of the glyphs it is told to remember once, however often it is asked for them, and any others at once. */
final class RememberedReadings implements Recognizer {
    private final Recognizer recognizer;
    private volatile Map<Glyph, Recognition> remembered = Map.of();

    RememberedReadings(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** Forgets the glyphs before. */
    void remember(List<Glyph> glyphs) {
        List<Recognition> read = recognizer.recognizeAll(glyphs);
        Map<Glyph, Recognition> byGlyph = new HashMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            byGlyph.put(glyphs.get(i), read.get(i));
        }
        remembered = byGlyph;
    }

    @Override
    public ModelCard card() {
        return recognizer.card();
    }

    @Override
    public List<Recognition> recognizeAll(List<Glyph> glyphs) {
        Map<Glyph, Recognition> known = remembered;
        if (!known.keySet().containsAll(glyphs)) {
            return recognizer.recognizeAll(glyphs);
        }
        return glyphs.stream()
                .map(glyph -> Objects.requireNonNull(known.get(glyph)))
                .toList();
    }

    @Override
    public void close() {}
}
