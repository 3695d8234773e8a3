package io.handwriting.examples.server.guard;

import java.util.Map;
import org.eclipse.jetty.server.Response;

/** The headers that keep browsers from doing more with our pages than the pages need. */
public final class SecurityHeaders {
    /** The name of the header of the content policies. */
    public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final String COMMON = "default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'; "
            + "manifest-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'; ";

    /** What our own pages may do. */
    public static final String STRICT_POLICY = COMMON + "style-src 'self'; img-src 'self' data: blob:";

    /** What the Swagger page may do: it sets styles inline. */
    public static final String SWAGGER_POLICY = COMMON + "style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private static final Map<String, String> HEADERS = Map.of(
            CONTENT_SECURITY_POLICY,
            STRICT_POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private SecurityHeaders() {}

    static void putOn(Response response) {
        HEADERS.forEach((name, value) -> {
            if (!response.getHeaders().contains(name)) {
                response.getHeaders().put(name, value);
            }
        });
    }
}
