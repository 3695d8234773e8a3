package io.handwriting.examples.server.operation;

import io.handwriting.examples.server.guard.AnsweredRequest;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The server's figures, in the form that Prometheus reads. Safe for many threads. */
public final class Metrics implements Consumer<AnsweredRequest>, AutoCloseable {
    /** The media type of {@link #text()}. */
    public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final Duration[] BUCKETS = Buckets.ofMillis(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final KnownNames models = new KnownNames(32);
    private final KnownNames routes = new KnownNames(64);
    private final KnownNames reasons = new KnownNames(32);
    private final ProcessFigures process = new ProcessFigures(registry);
    private final ModelFigures modelFigures = new ModelFigures(registry);

    /** Counts an answered request, and why it was refused if it was. */
    @Override
    public void accept(AnsweredRequest answered) {
        Timer.builder("handwriting.http.requests")
                .description("Time to answer HTTP requests")
                .tag("method", HttpMethods.known(answered.method()))
                .tag("route", routes.bounded(answered.route()))
                .tag("status", Integer.toString(answered.status()))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(answered.time());
        if (answered.reason() != null) {
            rejected(answered.reason());
        }
    }

    /**
     * Counts a drawing that was read.
     *
     * @param model the model's name
     * @param transport {@code http} or {@code ws}
     * @param time how long the reading took, waiting included
     */
    public void predicted(String model, String transport, Duration time) {
        Timer.builder("handwriting.predictions")
                .description("Time to read a drawing")
                .tag("model", models.bounded(model))
                .tag("transport", transport)
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(time);
    }

    /** Counts a drawing that was replaced by a newer one before it was read. */
    public void dropped() {
        Counter.builder("handwriting.drawings.dropped")
                .description("Drawings replaced by newer ones before they were read")
                .register(registry)
                .increment();
    }

    /**
     * Counts something that was refused outside an HTTP request, such as a WebSocket message.
     *
     * @param reason one word
     */
    public void rejected(String reason) {
        Counter.builder("handwriting.rejections")
                .description("Requests and messages refused")
                .tag("reason", reasons.bounded(reason))
                .register(registry)
                .increment();
    }

    /** Shows how many drawings wait to be read. */
    public void watchQueue(Supplier<Number> depth) {
        gauge("handwriting.queue.depth", "Drawings waiting to be read", depth);
    }

    /** Shows how many WebSockets are open. */
    public void watchSockets(Supplier<Number> open) {
        gauge("handwriting.websocket.connections", "Open WebSockets", open);
    }

    /** Shows how many requests are in work. */
    public void watchInWork(Supplier<Number> inWork) {
        gauge("handwriting.http.in.work", "HTTP requests in work", inWork);
    }

    /** Shows how many corrections are stored. */
    public void watchFeedback(Supplier<Number> count) {
        gauge("handwriting.feedback.corrections", "Corrections stored", count);
    }

    /** Shows the models that can be asked. */
    public void watchModels(Supplier<Collection<ModelFact>> source) {
        modelFigures.watchModels(source);
    }

    /** Shows the state of the training of each model, such as {@code training} or {@code idle}. */
    public void watchTraining(Supplier<Map<String, String>> states) {
        modelFigures.watchTraining(states);
    }

    /** Returns all figures as text. */
    public String text() {
        modelFigures.refresh();
        return registry.scrape(CONTENT_TYPE);
    }

    private void gauge(String name, String description, Supplier<Number> source) {
        Gauge.builder(name, source).description(description).register(registry);
    }

    @Override
    public void close() {
        process.close();
        registry.close();
    }
}
