package io.handwriting.examples.server;

import io.handwriting.HandwritingException;
import io.handwriting.Sight;
import io.handwriting.examples.server.guard.AdminToken;
import io.handwriting.examples.server.guard.ErrorAnswer;
import io.handwriting.examples.server.guard.ErrorAnswers;
import io.handwriting.examples.server.guard.RefusedException;
import io.handwriting.examples.server.live.LiveService;
import io.handwriting.examples.server.reading.RunningText;
import io.handwriting.examples.server.wire.AnswerJson;
import io.handwriting.examples.server.wire.Members;
import io.handwriting.examples.server.wire.ModelJson;
import io.handwriting.examples.server.wire.TextJson;
import io.handwriting.examples.server.wire.TrainingJson;
import io.handwriting.network.Architecture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What pages may ask for over their WebSocket. */
final class PageService implements LiveService {
    private static final Logger LOG = LoggerFactory.getLogger(PageService.class);
    private static final Set<String> COMMANDS = Set.of(
            "train", "cancel_training", "resume_training", "discard_training", "retrain", "reset_model", "shutdown");
    private static final Set<String> KNOWN = Set.of("model", "token");
    private static final String TRAINING = "_training";
    private static final int SHOWN = 40;

    private final ServerParts parts;
    private final AdminToken token;
    private final Runnable shutdown;

    PageService(ServerParts parts, AdminToken token, Runnable shutdown) {
        this.parts = parts;
        this.token = token;
        this.shutdown = shutdown;
    }

    @Override
    public CompletableFuture<Map<String, Object>> read(Members order) {
        return parts.desk()
                .submit(() -> AnswerJson.ofPercents(
                        parts.read("ws", parts.liveOrders().order(order))));
    }

    @Override
    public CompletableFuture<Map<String, Object>> readText(Members order, RunningText running) {
        return parts.desk()
                .submit(() ->
                        TextJson.of(parts.readText("ws", parts.textOrders().order(order), running)));
    }

    @Override
    public Reply command(String type, Members data) {
        if (!COMMANDS.contains(type)) {
            throw RefusedException.notFound("There is no message \"" + shown(type)
                    + "\"; there are: predict, predict_text, ping, "
                    + String.join(", ", COMMANDS.stream().sorted().toList()) + ".");
        }
        if (!token.opensFor(data.text("token").orElse(null))) {
            throw RefusedException.unauthorized();
        }
        return allowed(type, data);
    }

    private static String shown(String type) {
        return type.substring(0, Math.min(SHOWN, type.length()));
    }

    /** What comes of a training is told to all pages, so whoever asked needs no answer of their own. */
    private Reply allowed(String type, Members data) {
        if (type.equals("train")) {
            parts.workshop().train(data);
            return Reply.NONE;
        }
        if (type.equals("retrain")) {
            parts.workshop().retrain(data);
            return Reply.NONE;
        }
        data.requireOnly(KNOWN);
        Optional<String> model = data.text("model");
        if (type.endsWith(TRAINING)) {
            parts.workshop().change(type.substring(0, type.length() - TRAINING.length()), model);
        } else if (type.equals("reset_model")) {
            parts.workshop().reset(model);
        } else if (type.equals("shutdown")) {
            shutdown.run();
            return new Reply("shutdown_ack", Map.of());
        }
        return Reply.NONE;
    }

    @Override
    public Map<String, Object> greeting() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model_loaded", true);
        json.put("device", parts.device());
        json.put("version", DemoServer.VERSION);
        json.put("training_history", parts.lastHistory());
        json.put("models", ModelJson.models(parts.shelf()));
        json.put("architectures", architectures());
        json.put("data_sets", told(() -> parts.workshop().dataSets(), List.of()));
        json.put("alphabets", ModelJson.alphabets());
        json.put(
                "training",
                parts.workshop().trainings().stream().map(TrainingJson::of).toList());
        json.put("feedback", told(() -> Map.of("count", parts.store().size()), Map.of()));
        json.put("admin", Map.of("token_needed", token.isNeeded()));
        json.put("limits", Map.of("message_bytes", DemoServer.LONGEST_MESSAGE));
        return json;
    }

    /** Whoever comes may draw, even if a disk or the database fails. */
    private static <T> T told(Supplier<T> part, T otherwise) {
        try {
            return part.get();
        } catch (HandwritingException e) {
            LOG.warn("A page was not told all.", e);
            return otherwise;
        }
    }

    private static List<Map<String, String>> architectures() {
        return Architecture.of(Sight.PICTURE).stream()
                .map(architecture -> Map.of("name", architecture.name(), "description", architecture.description()))
                .toList();
    }

    @Override
    public Map<String, Object> error(String request, Throwable failure) {
        ErrorAnswer answer = ErrorAnswers.of(failure);
        rejected(answer.reason());
        Map<String, Object> json = new LinkedHashMap<>(answer.fields());
        json.put("request", shown(request));
        return json;
    }

    @Override
    public void rejected(String reason) {
        parts.metrics().rejected(reason);
    }

    @Override
    public void dropped() {
        parts.metrics().dropped();
    }
}
