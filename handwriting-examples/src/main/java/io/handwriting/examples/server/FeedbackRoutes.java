package io.handwriting.examples.server;

import io.handwriting.examples.server.feedback.FeedbackException;
import io.handwriting.examples.server.guard.RefusedException;
import io.handwriting.examples.server.guard.RequestNote;
import io.handwriting.examples.server.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The routes that collect corrections. */
final class FeedbackRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(FeedbackRoutes.class);
    private static final String UNAVAILABLE = "No corrections can be kept or read at the moment; try again later.";
    private static final int RETRY_SECONDS = 30;

    private final ServerParts parts;
    private final FeedbackDesk desk;
    private final Admin admin;

    FeedbackRoutes(ServerParts parts, FeedbackDesk desk, Admin admin) {
        this.parts = parts;
        this.desk = desk;
        this.admin = admin;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/save_feedback", asStored(context -> context.json(desk.add(Json.object(context.bodyAsBytes())))));
        routes.get("/feedback", admin.only(asStored(context -> context.json(desk.summary()))));
        routes.get("/download_csv", admin.only(asStored(this::download)));
    }

    /** What is wrong with the database is told to the log, since it says where that is. */
    private static Handler asStored(Handler handler) {
        return context -> {
            try {
                handler.handle(context);
            } catch (FeedbackException e) {
                String id = RequestNote.of(context).id();
                LOG.atError().addKeyValue("id", id).setCause(e).log("no corrections can be kept or read");
                throw RefusedException.busy(UNAVAILABLE, RETRY_SECONDS);
            }
        };
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
