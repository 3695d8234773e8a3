package io.handwriting.examples.server;

import io.handwriting.examples.server.guard.RefusedException;
import io.handwriting.examples.server.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;

/** The routes that collect corrections. */
final class FeedbackRoutes {
    private final ServerParts parts;
    private final FeedbackDesk desk;
    private final Admin admin;

    FeedbackRoutes(ServerParts parts, FeedbackDesk desk, Admin admin) {
        this.parts = parts;
        this.desk = desk;
        this.admin = admin;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/save_feedback", context -> context.json(desk.add(Json.object(context.bodyAsBytes()))));
        routes.get("/feedback", admin.only(context -> context.json(desk.summary())));
        routes.get("/download_csv", admin.only(this::download));
    }

    private void download(Context context) throws IOException {
        if (parts.store().isEmpty()) {
            throw RefusedException.notFound("Nothing was collected yet.");
        }
        context.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"corrections.csv\"")
                .header("Cache-Control", "no-store");
        parts.store().writeCsv(context.outputStream());
    }
}
