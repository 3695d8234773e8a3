package io.handwriting.examples.android;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import io.handwriting.ModelException;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.testkit.RecognizerContract;
import io.handwriting.testkit.SyntheticGlyphs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AndroidScorerTest {

    @Nested
    class AsARecognizer extends RecognizerContract {
        @Override
        protected Recognizer open() {
            return AndroidScorer.open(model());
        }
    }

    @Test
    void answersAsTheDefaultDoes() {
        List<Glyph> glyphs = SyntheticGlyphs.many(100, 1);
        try (Recognizer usual = Recognizer.open();
                Recognizer here = AndroidScorer.open(model())) {
            List<Recognition> expected = usual.recognizeAll(glyphs);
            List<Recognition> read = here.recognizeAll(glyphs);
            for (int i = 0; i < glyphs.size(); i++) {
                assertThat(read.get(i).label()).isEqualTo(expected.get(i).label());
                assertThat(read.get(i).confidence()).isCloseTo(expected.get(i).confidence(), within(1e-5f));
            }
        }
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> AndroidScorer.open(new byte[] {1, 2, 3}))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("The model cannot be opened (");
    }

    private static byte[] model() {
        try (InputStream in = AndroidScorerTest.class.getResourceAsStream("/META-INF/handwriting/handwriting.onnx")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
