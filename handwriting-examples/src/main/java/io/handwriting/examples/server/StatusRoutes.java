package io.handwriting.examples.server;

import io.handwriting.examples.server.operation.Health;
import io.handwriting.examples.server.operation.Metrics;
import io.handwriting.examples.server.operation.Readiness;
import io.handwriting.examples.server.training.TrainingState;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** The routes that tell how the server is, and the one that ends it. */
final class StatusRoutes {
    private final ServerParts parts;
    private final Health health;
    private final Admin admin;
    private final Runnable shutdown;

    StatusRoutes(ServerParts parts, Health health, Admin admin, Runnable shutdown) {
        this.parts = parts;
        this.health = health;
        this.admin = admin;
        this.shutdown = shutdown;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/health", context -> context.json(health.live()));
        routes.get("/ready", this::ready);
        routes.get(
                "/metrics",
                context -> context.contentType(Metrics.CONTENT_TYPE)
                        .result(parts.metrics().text()));
        routes.get("/env", context -> context.json(environment()));
        routes.get("/api/status", context -> context.json(status()));
        routes.post("/api/shutdown", admin.only(context -> {
            context.json(Map.of("status", "shutting down"));
            shutdown.run();
        }));
    }

    private void ready(Context context) {
        Readiness readiness = health.ready();
        context.status(readiness.status()).json(readiness.report());
    }

    private Map<String, Object> environment() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", DemoServer.VERSION);
        json.put("java_version", System.getProperty("java.version"));
        json.put("architecture", System.getProperty("os.arch"));
        json.put("system", System.getProperty("os.name"));
        json.put("processors", Runtime.getRuntime().availableProcessors());
        json.put("device", parts.device());
        json.put("engine_available", true);
        return json;
    }

    private Map<String, Object> status() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model_loaded", true);
        json.put("device", parts.device());
        json.put(
                "training_in_progress",
                parts.workshop().trainings().stream().map(TrainingState::status).anyMatch(s -> s.isRunning()));
        json.put("connected_clients", parts.audience().size());
        json.put("avg_inference_ms", parts.pulse().meanMillis());
        json.put("fps", parts.pulse().perSecond(System.nanoTime()));
        return json;
    }
}
