package io.handwriting.examples.server;

import io.handwriting.examples.server.hand.Hands;
import io.handwriting.examples.server.reading.HandName;
import io.handwriting.examples.server.reading.Lease;
import io.handwriting.examples.server.wire.HandJson;
import io.handwriting.examples.server.wire.Json;
import io.handwriting.examples.server.wire.Members;
import io.handwriting.examples.server.wire.ModelNames;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;

/** The routes of whoever wants to know what was learnt of their hand, take it along, or have it forgotten. */
final class HandRoutes {
    private static final Set<String> KNOWN = Set.of("hand", "model");

    private final ServerParts parts;

    HandRoutes(ServerParts parts) {
        this.parts = parts;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/hand", this::tell);
        routes.post("/hand/file", this::download);
        routes.post("/hand/forget", this::forget);
    }

    private void tell(Context context) {
        Members members = members(context);
        context.future(() -> parts.desk()
                .submit(() -> Json.write(HandJson.of(sizes(members))))
                .thenAccept(json -> context.contentType("application/json").result(json)));
    }

    private Map<String, Integer> sizes(Members members) {
        try (Lease lease = parts.shelf().lease(members.text("model").map(ModelNames::resolved))) {
            return hands().sizes(HandJson.name(members), lease);
        }
    }

    private void download(Context context) {
        byte[] file = hands().file(HandJson.name(members(context)));
        context.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"my.hand\"")
                .header("Cache-Control", "no-store")
                .result(file);
    }

    private void forget(Context context) {
        HandName name = HandJson.name(members(context));
        hands().forget(name);
        context.json(HandJson.of(Map.of()));
    }

    private Hands hands() {
        return parts.hands();
    }

    private static Members members(Context context) {
        Members members = Json.object(context.bodyAsBytes());
        members.requireOnly(KNOWN);
        return members;
    }
}
