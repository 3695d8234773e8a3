package io.handwriting.examples.nearest;

import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import io.handwriting.LayerKind;
import io.handwriting.Model;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.spi.ModelFile;
import io.handwriting.spi.Scorer;
import io.handwriting.spi.ScorerProbe;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The mean glyph of every label; the nearer a glyph is to one of them, the higher is that label's score. */
record MeanGlyphs(ModelCard card, List<Glyph> means) implements Model, Scorer, ScorerProbe {
    private static final String LAYER = "nearness";

    @Override
    public Recognizer open() {
        return Recognizer.of(card, this);
    }

    @Override
    public void save(Path file) {
        ModelFile.write(file, out -> NearestFile.write(this, out));
    }

    // tag::score[]
    @Override
    public void score(List<Glyph> glyphs, float[] scores) {
        int place = 0;
        for (Glyph glyph : glyphs) {
            float[] values = glyph.toArray();
            for (Glyph mean : means) {
                scores[place++] = -distance(values, mean.toArray());
            }
        }
    }
    // end::score[]

    private static float distance(float[] values, float[] mean) {
        float sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (values[i] - mean[i]) * (values[i] - mean[i]);
        }
        return sum;
    }

    @Override
    public Optional<ScorerProbe> probe() {
        return Optional.of(this);
    }

    @Override
    public List<String> layers() {
        return List.of(LAYER);
    }

    @Override
    public List<LayerActivation> trace(Glyph glyph, float[] scores) {
        score(List.of(glyph), scores);
        return List.of(new LayerActivation(LAYER, LayerKind.OUTPUT, List.of(scores.length), scores));
    }
}
