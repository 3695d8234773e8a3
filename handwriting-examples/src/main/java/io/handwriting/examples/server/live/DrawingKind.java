package io.handwriting.examples.server.live;

import java.util.Optional;
import java.util.stream.Stream;

/** What a drawing is to be read as, by the messages that ask for it and answer. */
enum DrawingKind {
    CHARACTER("predict", "prediction"),
    TEXT("predict_text", "text_prediction");

    private final String question;
    private final String answer;

    DrawingKind(String question, String answer) {
        this.question = question;
        this.answer = answer;
    }

    String question() {
        return question;
    }

    String answer() {
        return answer;
    }

    /** Finds the kind that a message asks for; none if it asks for no reading. */
    static Optional<DrawingKind> askedBy(String message) {
        return Stream.of(values()).filter(kind -> kind.question.equals(message)).findFirst();
    }
}
