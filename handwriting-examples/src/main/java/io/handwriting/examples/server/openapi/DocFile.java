package io.handwriting.examples.server.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * A file of the documentation on the class path.
 *
 * @param place where it lies
 * @param type its media type
 */
record DocFile(String place, String type) {
    private static final String WEBJAR = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    static DocFile own(String name, String type) {
        return new DocFile("/io/handwriting/examples/server/openapi/" + name, type);
    }

    static DocFile swagger(String name, String type) {
        return new DocFile("/META-INF/resources/webjars/swagger-ui/" + swaggerVersion() + "/" + name, type);
    }

    InputStream open() {
        InputStream stream = DocFile.class.getResourceAsStream(place);
        if (stream == null) {
            throw new IllegalStateException("The class path lacks " + place);
        }
        return stream;
    }

    private static String swaggerVersion() {
        try (InputStream properties = new DocFile(WEBJAR, "").open()) {
            Properties read = new Properties();
            read.load(properties);
            return read.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
