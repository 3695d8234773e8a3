package io.handwriting.examples.server;

import io.handwriting.TrainingData;
import io.handwriting.data.DataSets;
import io.handwriting.examples.server.feedback.FeedbackStore;
import io.handwriting.examples.server.guard.RefusedException;
import io.handwriting.examples.server.live.Audience;
import io.handwriting.examples.server.reading.Lease;
import io.handwriting.examples.server.reading.ModelShelf;
import io.handwriting.examples.server.training.LearnableData;
import io.handwriting.examples.server.training.TrainingDesk;
import io.handwriting.examples.server.training.TrainingNews;
import io.handwriting.examples.server.training.TrainingOrder;
import io.handwriting.examples.server.training.TrainingRefusedException;
import io.handwriting.examples.server.training.TrainingRoom;
import io.handwriting.examples.server.training.TrainingState;
import io.handwriting.examples.server.training.TrainingStatus;
import io.handwriting.examples.server.wire.Members;
import io.handwriting.examples.server.wire.ModelJson;
import io.handwriting.examples.server.wire.ModelNames;
import io.handwriting.examples.server.wire.TrainingJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What may be done with models besides asking them; the page and HTTP clients do the same here. */
public final class Workshop implements AutoCloseable {
    static final List<String> CHANGES = List.of("cancel", "resume", "discard");

    private static final Set<String> RETRAINING = Set.of("model", "epochs", "token");
    private static final String TAUGHT = "-taught";

    private final ModelShelf shelf;
    private final Audience audience;
    private final TrainingDesk desk;
    private final LearnableData data;
    private final TrainingWishes wishes;
    private final Path folder;
    private final FeedbackStore store;

    Workshop(ServerSettings settings, ModelShelf shelf, FeedbackStore store, Audience audience) {
        this.shelf = shelf;
        this.store = store;
        this.audience = audience;
        folder = settings.data().orElse(settings.state().resolve("data"));
        data = LearnableData.in(folder);
        wishes = new TrainingWishes(data);
        desk = new TrainingDesk(
                TrainingRoom.of(settings.state().resolve("runs"), folder, this::takeOver)
                        .threads(settings.trainingThreads()),
                this::tell);
    }

    private void takeOver(String model, Path file) {
        shelf.put(model, file);
        tellModels();
    }

    private void tellModels() {
        audience.tell("models", Map.of("models", ModelJson.models(shelf)));
    }

    private void tell(TrainingNews news) {
        audience.tell(news.kind().type(), TrainingJson.of(news.state()));
    }

    /**
     * Begins a training.
     *
     * @param order what is wished, all of it with a default
     * @return where it stands
     */
    public TrainingState train(Members order) {
        TrainingOrder wanted = wishes.order(order);
        return kept(() -> desk.start(wanted));
    }

    /** What cannot be done only as things are is a conflict, not a bad request. */
    private static TrainingState kept(Supplier<TrainingState> wish) {
        try {
            return wish.get();
        } catch (TrainingRefusedException e) {
            throw e.isForNow() ? RefusedException.conflict(String.valueOf(e.getMessage())) : e;
        }
    }

    /**
     * Lets a model learn the corrections; what comes of it is a model of its own beside the old one.
     *
     * @param order the model, the standard if none is named, and how often the corrections are gone through
     * @return where it stands
     */
    public TrainingState retrain(Members order) {
        order.requireOnly(RETRAINING);
        try (Lease lease = shelf.lease(order.text("model").map(ModelNames::resolved))) {
            String name = lease.model().name().endsWith(TAUGHT)
                    ? lease.model().name()
                    : lease.model().name() + TAUGHT;
            TaughtModel task = new TaughtModel(
                    name,
                    shelf.source(lease.model().name()),
                    lease.model().recognizer().card().alphabet(),
                    store,
                    this::base,
                    TrainingWishes.epochs(order),
                    figures -> audience.tell("retrained", figures));
            return kept(() -> desk.start(name, task));
        }
    }

    /** What a model that learns corrections is not to forget: the first data there are. */
    private Optional<TrainingData> base() {
        return data.firstAvailable().map(DataSets.in(folder)::open);
    }

    /**
     * Stops a training, lets it go on, or forgets it.
     *
     * @param action cancel, resume or discard
     * @param model the model's name; none for the one whose training was begun last
     * @return where it stands
     */
    public TrainingState change(String action, Optional<String> model) {
        String name = model.map(ModelNames::resolved).orElseGet(this::last);
        return kept(() -> switch (action) {
            case "cancel" -> desk.cancel(name);
            case "resume" -> desk.resume(name);
            case "discard" -> desk.discard(name);
            default -> throw RefusedException.notFound("A training can be cancelled, resumed or discarded.");
        });
    }

    private String last() {
        return trainings().stream()
                .filter(state -> state.status() != TrainingStatus.IDLE)
                .map(TrainingState::model)
                .reduce((first, second) -> second)
                .orElse(TrainingWishes.USUAL_ARCHITECTURE);
    }

    /**
     * Puts the shipped model in the place of a model that was trained here.
     *
     * @param model the model's name; none for the standard
     * @return the name of the model that is asked from now on
     */
    public String reset(Optional<String> model) {
        String standard = shelf.reset(model.map(ModelNames::resolved));
        audience.tell("model_reset", Map.of("model", standard));
        tellModels();
        return standard;
    }

    /**
     * Tells where a training stands.
     *
     * @param model the model's name
     * @return its state
     */
    public TrainingState training(String model) {
        return desk.state(ModelNames.resolved(model));
    }

    /**
     * Lists the trainings.
     *
     * @return all that there is something to tell of
     */
    public List<TrainingState> trainings() {
        return desk.states();
    }

    /**
     * Lists what can be learnt from.
     *
     * @return one object a data set
     */
    public List<Map<String, Object>> dataSets() {
        return data.list().stream()
                .map(choice -> Map.<String, Object>of("name", choice.name(), "available", choice.isAvailable()))
                .toList();
    }

    /** Stops all trainings; they can be resumed after the next start. */
    @Override
    public void close() {
        desk.close();
    }
}
