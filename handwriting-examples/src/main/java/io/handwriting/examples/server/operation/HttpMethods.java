package io.handwriting.examples.server.operation;

import java.util.Set;

/** The methods that get a label of their own. */
final class HttpMethods {
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private HttpMethods() {}

    static String known(String method) {
        return KNOWN.contains(method) ? method : KnownNames.OTHER;
    }
}
