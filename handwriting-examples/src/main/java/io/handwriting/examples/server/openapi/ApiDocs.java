package io.handwriting.examples.server.openapi;

import io.handwriting.examples.server.guard.RefusedException;
import io.handwriting.examples.server.guard.SecurityHeaders;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** Serves the OpenAPI document and a Swagger page that shows it. */
public final class ApiDocs {
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, DocFile> FILES = Map.of(
            "initializer.js", DocFile.own("initializer.js", SCRIPT),
            "swagger-ui-bundle.js", DocFile.swagger("swagger-ui-bundle.js", SCRIPT),
            "swagger-ui.css", DocFile.swagger("swagger-ui.css", "text/css; charset=utf-8"),
            "favicon-32x32.png", DocFile.swagger("favicon-32x32.png", "image/png"));
    private static final DocFile PAGE = DocFile.own("docs.html", "text/html; charset=utf-8");
    private static final DocFile DOCUMENT = DocFile.own("openapi.json", "application/json");

    private ApiDocs() {}

    /**
     * Adds {@code /openapi.json} and {@code /docs}.
     *
     * @param routes the routes of the server
     */
    public static void install(RoutesConfig routes) {
        routes.get("/openapi.json", context -> send(context, DOCUMENT));
        routes.get("/docs", ApiDocs::page);
        routes.get("/docs/{file}", ApiDocs::file);
    }

    private static void page(Context context) {
        if (context.path().endsWith("/")) {
            context.redirect("../docs");
            return;
        }
        context.header(SecurityHeaders.CONTENT_SECURITY_POLICY, SecurityHeaders.SWAGGER_POLICY);
        send(context, PAGE);
    }

    private static void file(Context context) {
        DocFile file = FILES.get(context.pathParam("file"));
        if (file == null) {
            throw RefusedException.notFound("The documentation has no such file.");
        }
        context.header("Cache-Control", "max-age=3600");
        send(context, file);
    }

    private static void send(Context context, DocFile file) {
        context.contentType(file.type()).result(file.open());
    }
}
