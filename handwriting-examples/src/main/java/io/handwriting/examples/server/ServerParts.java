package io.handwriting.examples.server;

import io.handwriting.examples.server.feedback.FeedbackStore;
import io.handwriting.examples.server.hand.Hands;
import io.handwriting.examples.server.live.Audience;
import io.handwriting.examples.server.operation.Metrics;
import io.handwriting.examples.server.operation.ModelFact;
import io.handwriting.examples.server.reading.Answer;
import io.handwriting.examples.server.reading.Lease;
import io.handwriting.examples.server.reading.ModelShelf;
import io.handwriting.examples.server.reading.ReadingDesk;
import io.handwriting.examples.server.reading.ReadingOrder;
import io.handwriting.examples.server.reading.Readings;
import io.handwriting.examples.server.reading.RunningText;
import io.handwriting.examples.server.reading.ShelfName;
import io.handwriting.examples.server.reading.TextAnswer;
import io.handwriting.examples.server.reading.TextOrder;
import io.handwriting.examples.server.training.TrainingState;
import io.handwriting.examples.server.wire.OrderJson;
import io.handwriting.examples.server.wire.TextOrderJson;
import io.handwriting.examples.server.wire.TrainingJson;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.Orientation;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a server consists of, besides its doors.
 *
 * @param shelf the models
 * @param desk where drawings are read
 * @param hands what was learnt of single visitors' hands
 * @param store where corrections are kept
 * @param audience the pages that are connected
 * @param workshop where models are trained
 * @param metrics what is counted
 * @param pulse how fast answers come
 * @param warmUp what is done before the first client is asked in
 */
record ServerParts(
        ModelShelf shelf,
        ReadingDesk desk,
        Hands hands,
        FeedbackStore store,
        Audience audience,
        Workshop workshop,
        Metrics metrics,
        Pulse pulse,
        WarmUp warmUp) {
    private static final OrderJson LIVE = new OrderJson(Orientation.TRANSPOSED, ImageDecoder.ofDefaults());
    private static final TextOrderJson TEXTS = new TextOrderJson(ImageDecoder.ofDefaults());

    static ServerParts open(ServerSettings settings) {
        return open(settings, new TrialReadings());
    }

    static ServerParts open(ServerSettings settings, Consumer<Lease> trial) {
        FeedbackStore store = FeedbackStore.open(
                settings.database().url(),
                settings.database().user(),
                settings.database().password());
        ModelShelf shelf = ModelShelf.of(settings.state().resolve("models"));
        settings.model().ifPresent(file -> shelf.put(ShelfName.of(file), file));
        Audience audience = new Audience();
        ServerParts parts = new ServerParts(
                shelf,
                new ReadingDesk(settings.lanes(), settings.queue()),
                Hands.in(settings.state().resolve("hands")),
                store,
                audience,
                new Workshop(settings, shelf, store, audience),
                new Metrics(),
                new Pulse(),
                new WarmUp(trial));
        parts.watch();
        return parts;
    }

    private void watch() {
        metrics.watchQueue(desk::waiting);
        metrics.watchSockets(audience::size);
        metrics.watchFeedback(store::size);
        metrics.watchModels(() -> shelf.models().stream()
                .map(model -> new ModelFact(model.name(), model.card().architecture(), model.device(), model.shipped()))
                .toList());
        metrics.watchTraining(() -> workshop.trainings().stream()
                .collect(Collectors.toMap(
                        TrainingState::model, state -> state.status().word())));
    }

    TextOrderJson textOrders() {
        return TEXTS;
    }

    OrderJson liveOrders() {
        return LIVE;
    }

    /** Reads, and counts it. */
    Answer read(String transport, ReadingOrder order) {
        try (Lease lease = shelf.lease(order.model())) {
            Answer answer = Readings.with(lease.model(), hands.reader(order.hand(), lease), order);
            metrics.predicted(answer.model(), transport, answer.recognizing());
            pulse.beat(answer.recognizing(), System.nanoTime());
            return answer;
        }
    }

    /** Reads a text, and counts it. */
    TextAnswer readText(String transport, TextOrder order, RunningText running) {
        try (Lease lease = shelf.lease(order.model())) {
            TextAnswer answer = running.read(lease.model().name(), hands.reader(order.hand(), lease), order);
            metrics.predicted(answer.model(), transport, answer.reading());
            pulse.beat(answer.reading(), System.nanoTime());
            return answer;
        }
    }

    String device() {
        return shelf.models().stream()
                .filter(model -> model.standard())
                .map(model -> model.device())
                .findFirst()
                .orElse("none");
    }

    /** The curves of the last training that learnt anything. */
    Map<String, Object> lastHistory() {
        List<TrainingState> all = workshop.trainings();
        return all.stream()
                .filter(state -> state.epoch() > 0)
                .reduce((first, second) -> second)
                .map(state -> TrainingJson.history(state.history()))
                .orElse(Map.of("train_loss", List.of(), "test_loss", List.of(), "accuracy", List.of()));
    }

    void close() {
        workshop.close();
        desk.close();
        shelf.close();
        store.close();
        metrics.close();
    }
}
