package io.handwriting.examples.server.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Figures about models that come and go. */
final class ModelFigures {
    private static final int MOST = 64;

    private final MultiGauge models;
    private final MultiGauge training;
    private volatile Supplier<Collection<ModelFact>> modelSource = List::of;
    private volatile Supplier<Map<String, String>> trainingSource = Map::of;

    ModelFigures(MeterRegistry registry) {
        models = MultiGauge.builder("handwriting.model.info")
                .description("The models that can be asked; always 1")
                .register(registry);
        training = MultiGauge.builder("handwriting.training")
                .description("The state of each model's training; always 1")
                .register(registry);
    }

    void watchModels(Supplier<Collection<ModelFact>> source) {
        modelSource = source;
    }

    void watchTraining(Supplier<Map<String, String>> source) {
        trainingSource = source;
    }

    void refresh() {
        models.register(rows(modelSource.get().stream().map(ModelFigures::tags).toList()), true);
        training.register(
                rows(trainingSource.get().entrySet().stream()
                        .map(entry -> Tags.of("model", entry.getKey(), "status", entry.getValue()))
                        .toList()),
                true);
    }

    private static List<MultiGauge.Row<?>> rows(List<Tags> tags) {
        return tags.stream()
                .limit(MOST)
                .<MultiGauge.Row<?>>map(each -> MultiGauge.Row.of(each, 1))
                .toList();
    }

    private static Tags tags(ModelFact fact) {
        return Tags.of(
                "model", fact.name(),
                "architecture", fact.architecture(),
                "device", fact.device(),
                "shipped", Boolean.toString(fact.shipped()));
    }
}
