package io.handwriting.examples.server;

import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.data.Labels;
import io.handwriting.examples.server.feedback.Correction;
import io.handwriting.examples.server.feedback.FeedbackStore;
import io.handwriting.examples.server.feedback.FeedbackSummary;
import io.handwriting.examples.server.feedback.StoredCorrection;
import io.handwriting.examples.server.reading.HandName;
import io.handwriting.examples.server.reading.Lease;
import io.handwriting.examples.server.reading.Source;
import io.handwriting.examples.server.wire.HandJson;
import io.handwriting.examples.server.wire.Members;
import io.handwriting.examples.server.wire.ModelNames;
import io.handwriting.examples.server.wire.OrderJson;
import io.handwriting.examples.server.wire.WireException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes what users say a drawing shows, and tells what was collected. */
final class FeedbackDesk {
    private static final Set<String> KNOWN = Set.of(
            "image", "strokes", "pixels", "orientation", "brush", "label", "model", "answered", "confidence", "hand");
    private static final int LONGEST_LABEL = 16;

    private final ServerParts parts;
    private final FeedbackStore store;
    private final OrderJson orders;
    private final Clock clock;

    FeedbackDesk(ServerParts parts, OrderJson orders, Clock clock) {
        this.parts = parts;
        this.store = parts.store();
        this.orders = orders;
        this.clock = clock;
    }

    /** Stores a correction, durably, once the hand that it names has learnt it. */
    Map<String, Object> add(Members members) {
        members.requireOnly(KNOWN);
        String label = label(members);
        Source source = orders.source(members);
        Optional<HandName> hand = members.text("hand").map(HandName::new);
        try (Lease lease = parts.shelf().lease(members.text("model").map(ModelNames::resolved))) {
            Correction correction = correction(label, source, lease, members);
            Glyph seen = source instanceof Source.Prepared
                    ? lease.model().pipeline().prepare(correction.glyph())
                    : correction.glyph();
            Optional<Map<String, Integer>> learnt = hand.map(name -> learn(name, lease, seen, label));
            long id = store.add(correction);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("status", "success");
            json.put("message", "Stored as \"" + label + "\". Thank you.");
            json.put("id", id);
            json.put("count", store.size());
            learnt.ifPresent(sizes -> json.put("hand", HandJson.of(sizes)));
            return json;
        }
    }

    /** Learning takes as much of the machine as reading, so it waits in the same queue. */
    private Map<String, Integer> learn(HandName hand, Lease lease, Glyph seen, String label) {
        String known = Labels.merged(label, lease.model().recognizer().card().alphabet())
                .orElse(label);
        return parts.desk()
                .submit(() -> parts.hands().correct(hand, lease, seen, known))
                .join();
    }

    private static String label(Members members) {
        String label = members.text("label").map(String::strip).orElse("");
        if (label.isEmpty() || label.length() > LONGEST_LABEL || label.chars().anyMatch(Character::isISOControl)) {
            throw new WireException("\"label\" is what the drawing shows: 1 to " + LONGEST_LABEL + " characters.");
        }
        return label;
    }

    private Correction correction(String label, Source source, Lease lease, Members members) {
        Glyph glyph = source instanceof Source.Drawn drawn
                ? lease.model().pipeline().toGlyph(drawn.drawing())
                : ((Source.Prepared) source).glyph();
        if (glyph.isBlank()) {
            throw new WireException("Nothing is drawn, so there is nothing to learn from.");
        }
        return new Correction(
                label,
                glyph,
                ink(source),
                lease.model().name(),
                members.text("answered").orElse(""),
                (float) Math.min(1, Math.max(0, members.number("confidence").orElse(0.0))),
                clock.instant());
    }

    private static Optional<Ink> ink(Source source) {
        return source instanceof Source.Drawn drawn && drawn.drawing() instanceof Ink ink
                ? Optional.of(ink)
                : Optional.empty();
    }

    Map<String, Object> summary() {
        FeedbackSummary summary = store.summary();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", summary.total());
        json.put("samples", summary.samples());
        json.put("corrected", summary.corrected());
        json.put("last", last(summary.last()));
        return json;
    }

    private static List<Map<String, Object>> last(List<StoredCorrection> corrections) {
        return corrections.stream()
                .map(stored -> Map.<String, Object>of(
                        "id", stored.id(),
                        "label", stored.correction().label(),
                        "answered", stored.correction().answered(),
                        "model", stored.correction().model(),
                        "time", stored.correction().time().toString(),
                        "glyph",
                                Base64.getEncoder()
                                        .encodeToString(
                                                stored.correction().glyph().toBytes())))
                .toList();
    }
}
