package org.example;

import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Reader {
    public Recognition read(Path picture) throws IOException {
        try (Recognizer recognizer = Recognizer.open()) {
            return CanvasReader.of(recognizer).read(Files.readAllBytes(picture));
        }
    }
}
