package io.handwriting.examples.server;

import io.handwriting.examples.server.reading.Answer;
import io.handwriting.examples.server.wire.AnswerJson;
import io.handwriting.examples.server.wire.Json;
import io.handwriting.examples.server.wire.OrderJson;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.Orientation;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Function;

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
    }

    private void answer(Context context, OrderJson orders, Function<Answer, Map<String, Object>> form) {
        byte[] body = context.bodyAsBytes();
        context.future(() -> parts.desk()
                .submit(() -> Json.write(form.apply(parts.read("http", orders.order(Json.object(body))))))
                .thenAccept(json -> context.contentType("application/json").result(json)));
    }
}
