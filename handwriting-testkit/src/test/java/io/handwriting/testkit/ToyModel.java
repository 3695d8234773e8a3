package io.handwriting.testkit;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import io.handwriting.LayerKind;
import io.handwriting.Model;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.spi.ModelFile;
import io.handwriting.spi.Scorer;
import io.handwriting.spi.ScorerProbe;
import java.io.DataOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model that does all it should: the nearer the glyph is to a label's template, the higher the score. */
record ToyModel(ModelCard card, List<Glyph> templates) implements Model, Scorer, ScorerProbe {
    static final int MAGIC = 0x70600001;

    /** Makes a model that knows each character by one neat drawing. */
    static ToyModel ofNeatDrawings(Alphabet alphabet) {
        List<Glyph> templates =
                alphabet.labels().stream().map(SyntheticGlyphs::of).toList();
        return new ToyModel(
                ModelCard.builder("toy", "toy", alphabet).temperature(4).build(), templates);
    }

    @Override
    public Recognizer open() {
        return Recognizer.of(card, this);
    }

    @Override
    public void save(Path file) {
        ModelFile.write(file, out -> {
            DataOutputStream data = new DataOutputStream(out);
            data.writeInt(MAGIC);
            Map<String, String> properties = card.toProperties();
            data.writeInt(properties.size());
            for (Map.Entry<String, String> property : properties.entrySet()) {
                data.writeUTF(property.getKey());
                data.writeUTF(property.getValue());
            }
            for (Glyph template : templates) {
                data.write(template.toBytes());
            }
        });
    }

    @Override
    public void score(List<Glyph> glyphs, float[] scores) {
        int next = 0;
        for (Glyph glyph : glyphs) {
            float[] values = glyph.toArray();
            for (Glyph template : templates) {
                scores[next++] = -distance(values, template.toArray());
            }
        }
    }

    private static float distance(float[] values, float[] template) {
        float sum = 0;
        for (int i = 0; i < values.length; i++) {
            float difference = values[i] - template[i];
            sum += difference * difference;
        }
        return sum;
    }

    @Override
    public Optional<ScorerProbe> probe() {
        return Optional.of(this);
    }

    @Override
    public List<String> layers() {
        return List.of("input", "scores");
    }

    @Override
    public List<LayerActivation> trace(Glyph glyph, float[] scores) {
        score(List.of(glyph), scores);
        return List.of(
                new LayerActivation("input", LayerKind.OTHER, List.of(1, Glyph.SIZE, Glyph.SIZE), glyph.toArray()),
                new LayerActivation("scores", LayerKind.OUTPUT, List.of(scores.length), scores));
    }
}
