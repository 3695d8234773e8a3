package io.handwriting.examples.server;

import io.handwriting.examples.server.training.TrainingState;
import io.handwriting.examples.server.wire.Json;
import io.handwriting.examples.server.wire.Members;
import io.handwriting.examples.server.wire.ModelJson;
import io.handwriting.examples.server.wire.TrainingJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The routes that train, replace and list models. */
final class WorkshopRoutes {
    private final ServerParts parts;
    private final Admin admin;

    WorkshopRoutes(ServerParts parts, Admin admin) {
        this.parts = parts;
        this.admin = admin;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/models", context -> context.json(Map.of("models", ModelJson.models(parts.shelf()))));
        routes.get("/model_status", this::modelStatus);
        routes.post("/train/{model}", admin.only(this::train));
        routes.get("/train_status/{model}", this::trainStatus);
        for (String action : Workshop.CHANGES) {
            routes.post("/train/{model}/" + action, admin.only(context -> change(action, context)));
        }
        routes.post("/retrain/{model}", admin.only(this::retrain));
        routes.post("/reset/{model}", admin.only(this::reset));
    }

    /** The members of a body, or none; what is to be done may need no more than the path. */
    private static Members body(Context context, Map<String, String> more) {
        byte[] body = context.bodyAsBytes();
        return body.length == 0 ? Json.of(more) : Json.object(body).with(more);
    }

    private void train(Context context) {
        TrainingState state = parts.workshop().train(body(context, Map.of("model", context.pathParam("model"))));
        context.status(202).json(TrainingJson.of(state));
    }

    private void retrain(Context context) {
        TrainingState state = parts.workshop().retrain(body(context, Map.of("model", context.pathParam("model"))));
        context.status(202).json(TrainingJson.of(state));
    }

    private void trainStatus(Context context) {
        context.json(TrainingJson.of(parts.workshop().training(context.pathParam("model"))));
    }

    private void change(String action, Context context) {
        Optional<String> model = Optional.of(context.pathParam("model"));
        context.json(TrainingJson.of(parts.workshop().change(action, model)));
    }

    private void reset(Context context) {
        context.json(Map.of("model", parts.workshop().reset(Optional.of(context.pathParam("model")))));
    }

    /** As the MNIST web app tells it: which models there are, each with whether it can be asked. */
    private void modelStatus(Context context) {
        Map<String, Object> json = new LinkedHashMap<>();
        parts.shelf().models().forEach(model -> json.put(model.name(), true));
        json.put("model1", json.containsKey("linear"));
        json.put("model2", json.containsKey("cnn-small"));
        context.json(json);
    }
}
