package io.handwriting.examples.server;

import io.handwriting.examples.server.reading.Answer;
import io.handwriting.examples.server.reading.RunningText;
import io.handwriting.examples.server.reading.TextOrder;
import io.handwriting.examples.server.wire.AnswerJson;
import io.handwriting.examples.server.wire.Json;
import io.handwriting.examples.server.wire.OrderJson;
import io.handwriting.examples.server.wire.TextJson;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.Orientation;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The routes that read drawings. */
final class PredictRoutes {
    private final ServerParts parts;

    PredictRoutes(ServerParts parts) {
        this.parts = parts;
    }

    void addTo(RoutesConfig routes) {
        OrderJson upright = new OrderJson(Orientation.UPRIGHT, ImageDecoder.ofDefaults());
        OrderJson transposed = new OrderJson(Orientation.TRANSPOSED, ImageDecoder.ofDefaults());
        routes.post("/predict", context -> answer(context, upright, AnswerJson::ofShares));
        routes.post("/api/predict", context -> answer(context, transposed, AnswerJson::ofPercents));
        routes.post("/predict/text", this::text);
    }

    private void text(Context context) {
        byte[] body = context.bodyAsBytes();
        answer(context, () -> {
            TextOrder order = parts.textOrders().order(Json.object(body));
            return TextJson.of(parts.readText("http", order, new RunningText()));
        });
    }

    private void answer(Context context, OrderJson orders, Function<Answer, Map<String, Object>> form) {
        byte[] body = context.bodyAsBytes();
        answer(context, () -> form.apply(parts.read("http", orders.order(Json.object(body)))));
    }

    private void answer(Context context, Supplier<Map<String, Object>> reading) {
        context.future(() -> parts.desk()
                .submit(() -> Json.write(reading.get()))
                .thenAccept(json -> context.contentType("application/json").result(json)));
    }
}
