package io.handwriting.evaluation;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import io.handwriting.data.Labels;
import io.handwriting.preprocess.GlyphPipeline;

/** What is read in an evaluation; several threads may ask at once. */
interface Rows {
    String name();

    int size();

    String label(int row);

    Glyph glyph(int row);

    /** A checksum of a row whose glyph was asked for already. */
    int fingerprint(int row, Glyph glyph);

    /** The rows of a data set, whatever recognizer reads them. */
    static Rows of(TrainingData data) {
        return new OfGlyphs(data);
    }

    /** Drawings, made glyphs as the recognizer wants them, with labels that it knows where it knows like ones. */
    static Rows of(DrawnCharacters drawn, PlannedReader reader) {
        return new OfDrawings(drawn, reader.alphabet(), GlyphPipeline.of(reader.preprocessing()));
    }

    /** The rows of a data set. */
    record OfGlyphs(TrainingData data) implements Rows {
        @Override
        public String name() {
            return data.name();
        }

        @Override
        public int size() {
            return data.size();
        }

        @Override
        public String label(int row) {
            return data.label(row);
        }

        @Override
        public Glyph glyph(int row) {
            return data.glyph(row);
        }

        @Override
        public int fingerprint(int row, Glyph glyph) {
            return Fingerprint.of(label(row), glyph);
        }
    }

    /** Drawings, which are the same to recognizers that make other glyphs of them. */
    record OfDrawings(DrawnCharacters drawn, Alphabet alphabet, GlyphPipeline pipeline) implements Rows {
        @Override
        public String name() {
            return drawn.name();
        }

        @Override
        public int size() {
            return drawn.size();
        }

        @Override
        public String label(int row) {
            String written = drawn.label(row);
            return Labels.merged(written, alphabet).orElse(written);
        }

        @Override
        public Glyph glyph(int row) {
            return pipeline.toGlyph(drawn.drawing(row));
        }

        @Override
        public int fingerprint(int row, Glyph glyph) {
            return 31 * drawn.fingerprint(row) + label(row).hashCode();
        }
    }
}
