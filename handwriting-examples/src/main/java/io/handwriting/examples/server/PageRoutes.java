package io.handwriting.examples.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The page and its files. */
final class PageRoutes {
    private PageRoutes() {}

    static void addTo(RoutesConfig routes) {
        for (PageFile file : PageFile.all()) {
            routes.get("/" + file.name(), context -> send(context, file));
            if (file.name().equals("index.html")) {
                routes.get("/", context -> send(context, file));
            }
        }
    }

    private static void send(Context context, PageFile file) {
        context.header("ETag", file.tag()).header("Cache-Control", "no-cache");
        if (file.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(file.type()).result(file.open());
        }
    }
}
