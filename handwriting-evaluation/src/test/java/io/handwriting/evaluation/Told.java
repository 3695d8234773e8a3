package io.handwriting.evaluation;

import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import java.util.List;
import java.util.function.Function;

/** A recognizer made of a function. */
record Told(ModelCard card, Function<Glyph, Recognition> answer) implements Recognizer {

    @Override
    public List<Recognition> recognizeAll(List<Glyph> glyphs) {
        return glyphs.stream().map(answer).toList();
    }

    @Override
    public void close() {}
}
