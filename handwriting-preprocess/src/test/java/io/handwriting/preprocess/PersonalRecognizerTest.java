package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Recognizer;
import io.handwriting.testkit.RecognizerContract;
import io.handwriting.testkit.SyntheticGlyphs;
import org.junit.jupiter.api.Test;

class PersonalRecognizerTest extends RecognizerContract {

    @Override
    protected Recognizer open() {
        Personal personal = CanvasReader.of(ToyModel.open()).personalise();
        personal.correct(SyntheticGlyphs.of("7"), "7");
        personal.correct(SyntheticGlyphs.of("3"), "3");
        return personal.recognizer();
    }

    @Test
    void probe_isTheModels() {
        try (Recognizer recognizer = open()) {
            assertThat(recognizer.probe()).isEmpty();
        }
    }
}
