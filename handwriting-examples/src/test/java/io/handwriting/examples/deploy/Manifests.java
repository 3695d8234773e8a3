package io.handwriting.examples.deploy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The Kubernetes manifests, as typed objects. */
final class Manifests {
    static final String FOLDER = "deploy/kubernetes";
    static final String KUSTOMIZATION = "kustomization.yaml";
    static final String EXAMPLE_SECRET = "secret.example.yaml";

    private static final YAMLMapper STRICT = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new NoOtherFields())
            .build();

    private Manifests() {}

    static List<JsonNode> documents(String file) {
        return yaml(Checkout.text(FOLDER + "/" + file));
    }

    static List<JsonNode> yaml(String text) {
        try {
            return STRICT.readerFor(JsonNode.class).<JsonNode>readValues(text).readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a document as what its kind says; a field that this kind lacks is an error. */
    static HasMetadata typed(JsonNode document) throws JsonProcessingException {
        return (HasMetadata) STRICT.treeToValue(document, KubernetesResource.class);
    }

    static JsonNode written(HasMetadata manifest) throws JsonProcessingException {
        return STRICT.readTree(STRICT.writeValueAsString(manifest));
    }

    /** All manifests, the example of the secret among them. */
    static List<HasMetadata> all() {
        return Checkout.files(FOLDER).stream()
                .filter(file -> !file.equals(KUSTOMIZATION))
                .flatMap(file -> documents(file).stream())
                .map(Manifests::readable)
                .toList();
    }

    static <T extends HasMetadata> Stream<T> of(Class<T> kind) {
        return all().stream().filter(kind::isInstance).map(kind::cast);
    }

    static <T extends HasMetadata> T only(Class<T> kind) {
        List<T> found = of(kind).toList();
        if (found.size() != 1) {
            throw new IllegalStateException("there are " + found.size() + " of " + kind.getSimpleName());
        }
        return found.get(0);
    }

    private static HasMetadata readable(JsonNode document) {
        try {
            return typed(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The typed models would else keep fields they do not know beside those they do. */
    private static final class NoOtherFields extends JacksonAnnotationIntrospector {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }

        @Override
        public Boolean hasAnyGetter(Annotated annotated) {
            return false;
        }
    }
}
