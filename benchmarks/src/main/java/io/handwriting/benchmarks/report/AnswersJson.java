package io.handwriting.benchmarks.report;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Answers as JSON, for who computes with them. */
final class AnswersJson {
    private AnswersJson() {}

    static String of(List<Answer> answers, Machine machine, String date) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new OnLines(), text)) {
            json.writeStartObject();
            json.writeStringProperty("measured", date);
            json.writeObjectPropertyStart("machine");
            json.writeStringProperty("processor", machine.processor());
            json.writeNumberProperty("cores", machine.cores());
            json.writeStringProperty("system", machine.system());
            json.writeStringProperty("java", machine.java());
            json.writeEndObject();
            json.writeArrayPropertyStart("answers");
            answers.forEach(answer -> write(answer, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void write(Answer answer, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", answer.name());
        json.writeStringProperty("question", answer.question());
        json.writeStringProperty("unit", answer.unit());
        json.writeStringProperty("command", answer.command());
        json.writeArrayPropertyStart("figures");
        answer.figures().forEach(figure -> write(figure, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Figure figure, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("subject", figure.subject());
        json.writeNumberProperty("value", figure.value());
        figure.error().ifPresent(error -> json.writeNumberProperty("error", error));
        figure.garbage().ifPresent(bytes -> json.writeNumberProperty("garbageBytes", bytes));
        json.writeEndObject();
    }

    private static final class OnLines extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = new DefaultPrettyPrinter();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
