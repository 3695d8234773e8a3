package io.handwriting.djl;

import io.handwriting.Recognizer;
import io.handwriting.testkit.RecognizerContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A recognizer on DJL")
class DjlRecognizerTest extends RecognizerContract {
    @Override
    protected Recognizer open() {
        return Samples.MODEL.open();
    }
}
