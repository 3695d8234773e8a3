package io.handwriting.examples.server.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document as a judge of what a server answers. */
public final class OpenApiDocument {
    private static final String ID = "https://handwriting.example/openapi.json";

    private final JsonMapper json = new JsonMapper();
    private final JsonNode root;
    private final SchemaRegistry schemas;

    /** Reads the document from the class path. */
    public OpenApiDocument() {
        root = json.readTree(DocFile.own("openapi.json", "application/json").open());
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, root.toString())));
    }

    JsonNode root() {
        return root;
    }

    /** Returns the described routes as METHOD and path. */
    public Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        root.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return routes;
    }

    /**
     * Returns what is wrong with an answer; nothing if it is as described.
     *
     * @param route METHOD and path template, such as {@code POST /train/{model}}
     * @param status the HTTP status
     * @param contentType the content type, parameters included
     * @param body the body
     */
    public List<String> faultsOfAnswer(String route, int status, String contentType, String body) {
        String method = route.substring(0, route.indexOf(' ')).toLowerCase(Locale.ROOT);
        String path = route.substring(route.indexOf(' ') + 1);
        JsonNode operation = root.path("paths").path(path).path(method);
        if (operation.isMissingNode()) {
            return List.of("The document does not describe " + route);
        }
        JsonNode response = resolved(operation.path("responses").path(Integer.toString(status)));
        if (response.isMissingNode()) {
            return List.of("The document does not describe status " + status + " of " + route);
        }
        String type = contentType.split(";", 2)[0].trim();
        JsonNode content = response.path("content").path(type);
        if (content.isMissingNode()) {
            return List.of("The document does not describe " + type + " as status " + status + " of " + route);
        }
        JsonNode schema = content.get("schema");
        return type.equals("application/json") ? faults(schema, body) : List.of();
    }

    /** Returns what is wrong with a text frame that the server sent; nothing if it is as described. */
    public List<String> faultsOfServerMessage(String frame) {
        return faultsOfMessage("Server", frame);
    }

    /** Returns what is wrong with a text frame that a client sent; nothing if it is as described. */
    public List<String> faultsOfClientMessage(String frame) {
        return faultsOfMessage("Client", frame);
    }

    /** Returns what is wrong with JSON that should be as a named schema says. */
    public List<String> faults(String schemaName, String body) {
        return messages(named(schemaName), body);
    }

    /** Goes by the type, so that a fault is told once and not for each message it is not. */
    private List<String> faultsOfMessage(String side, String frame) {
        String type = json.readTree(frame).path("type").asString("");
        JsonNode reference = root.at("/components/schemas/" + side + "Message/discriminator/mapping/" + type);
        if (reference.isMissingNode()) {
            return List.of("The document does not describe the message " + type);
        }
        String pointer = reference.asString();
        return faults(pointer.substring(pointer.lastIndexOf('/') + 1), frame);
    }

    private List<String> faults(JsonNode schema, String body) {
        JsonNode reference = schema.get("$ref");
        if (reference == null) {
            return messages(schemas.getSchema(schema), body);
        }
        String pointer = reference.asString();
        return faults(pointer.substring(pointer.lastIndexOf('/') + 1), body);
    }

    private Schema named(String name) {
        return schemas.getSchema(SchemaLocation.of(ID + "#/components/schemas/" + name));
    }

    private List<String> messages(Schema schema, String body) {
        List<String> found = new ArrayList<>();
        for (Error error : schema.validate(json.readTree(body))) {
            found.add(error.getInstanceLocation() + ": " + error.getMessage());
        }
        return found;
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : root.at(reference.asString().substring(1));
    }

    Map<String, List<JsonNode>> examples() {
        Map<String, List<JsonNode>> examples = new TreeMap<>();
        root.at("/components/schemas").properties().forEach(schema -> {
            List<JsonNode> own = new ArrayList<>();
            schema.getValue().path("examples").forEach(own::add);
            examples.put(schema.getKey(), own);
        });
        return examples;
    }
}
