package io.handwriting.examples.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {
    private final OpenApiDocument document = new OpenApiDocument();

    @Test
    void saysOfEachRouteWhatItDoesAndHowItFails() {
        Set<String> ids = new TreeSet<>();
        document.root()
                .get("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asString("")).isNotBlank();
                    assertThat(ids.add(operation.path("operationId").asString()))
                            .isTrue();
                    assertThat(operation.path("responses").propertyNames()).contains("500");
                }));

        assertThat(ids).hasSameSizeAs(document.routes());
    }

    @Test
    void hasAllThatItRefersTo() {
        Matcher reference =
                Pattern.compile("\"#(/[^\"]+)\"").matcher(document.root().toString());

        while (reference.find()) {
            assertThat(document.root().at(reference.group(1)).isMissingNode())
                    .as(reference.group(1))
                    .isFalse();
        }
    }

    @Test
    void itsExamplesAreAsItsSchemasSay() {
        document.examples()
                .forEach((schema, examples) ->
                        examples.forEach(example -> assertThat(document.faults(schema, example.toString()))
                                .as(schema)
                                .isEmpty()));
    }

    @Test
    void describesEachMessageOfTheWire() {
        Set<String> client = types("Client");
        Set<String> server = types("Server");

        assertThat(client)
                .containsExactlyInAnyOrder(
                        "predict",
                        "predict_text",
                        "ping",
                        "train",
                        "cancel_training",
                        "resume_training",
                        "discard_training",
                        "retrain",
                        "reset_model",
                        "shutdown");
        assertThat(server)
                .containsExactlyInAnyOrder(
                        "init",
                        "prediction",
                        "text_prediction",
                        "models",
                        "model_reset",
                        "shutdown_ack",
                        "pong",
                        "training_started",
                        "training_update",
                        "training_progress",
                        "training_complete",
                        "training_cancelled",
                        "training_error",
                        "training_resumable",
                        "retrained",
                        "error");
    }

    @Test
    void findsAFieldThatIsMissing() {
        List<String> faults = document.faultsOfAnswer("GET /health", 200, "application/json", "{\"status\": \"ok\"}");

        assertThat(faults).singleElement().asString().contains("model_loaded");
    }

    @Test
    void findsAFaultInsideAMessage() {
        String frame =
                "{\"type\": \"training_update\", \"data\": {\"model\": \"m\", \"status\": \"lost\", \"progress\": 1}}";

        assertThat(document.faultsOfServerMessage(frame))
                .singleElement()
                .asString()
                .contains("/data/status");
    }

    @Test
    void refusesWhatItDoesNotDescribe() {
        assertThat(document.faultsOfAnswer("GET /nowhere", 200, "text/html", ""))
                .isNotEmpty();
        assertThat(document.faultsOfAnswer("GET /health", 418, "application/json", "{}"))
                .isNotEmpty();
        assertThat(document.faultsOfAnswer("GET /health", 200, "text/html", "")).isNotEmpty();
        assertThat(document.faultsOfServerMessage("{\"type\": \"riddle\"}")).isNotEmpty();
    }

    @Test
    void takesOneFormOfDrawingAlone() {
        assertThat(document.faults("PredictRequest", "{\"strokes\": [[1, 2]]}")).isEmpty();
        assertThat(document.faults("PredictRequest", "{\"strokes\": [[1, 2]], \"image\": \"x\"}"))
                .isNotEmpty();
        assertThat(document.faults("PredictRequest", "{\"model\": \"x\"}")).isNotEmpty();
        assertThat(document.faults("PredictRequest", "{\"strokes\": [[1, 2]], \"strange\": 1}"))
                .isNotEmpty();
    }

    @Test
    void describesTheErrorsOfARoute() {
        String error = "{\"error\": \"No.\", \"id\": \"1\"}";

        assertThat(document.faultsOfAnswer("POST /predict", 400, "application/json", error))
                .isEmpty();
        assertThat(document.faultsOfAnswer("POST /predict", 500, "application/json;charset=utf-8", error))
                .isEmpty();
    }

    private Set<String> types(String side) {
        return new TreeSet<>(document.root()
                .at("/components/schemas/" + side + "Message/discriminator/mapping")
                .propertyNames());
    }
}
