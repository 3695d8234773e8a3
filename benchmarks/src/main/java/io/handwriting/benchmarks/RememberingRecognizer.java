package io.handwriting.benchmarks;

import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads no glyph twice; for one thread. */
final class RememberingRecognizer implements Recognizer {
    private final Recognizer recognizer;
    private final Map<Glyph, Recognition> read = new HashMap<>();

    RememberingRecognizer(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    @Override
    public ModelCard card() {
        return recognizer.card();
    }

    @Override
    public List<Recognition> recognizeAll(List<Glyph> glyphs) {
        List<Glyph> fresh = glyphs.stream()
                .filter(glyph -> !read.containsKey(glyph))
                .distinct()
                .toList();
        List<Recognition> recognitions = recognizer.recognizeAll(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            read.put(fresh.get(i), recognitions.get(i));
        }
        return glyphs.stream().map(read::get).toList();
    }

    @Override
    public void close() {
        recognizer.close();
    }
}
