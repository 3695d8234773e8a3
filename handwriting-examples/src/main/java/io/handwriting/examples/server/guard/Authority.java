package io.handwriting.examples.server.guard;

import io.handwriting.HandwritingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A host name or address and a port, compared without regard to case and a trailing dot.
 *
 * @param scheme http or https
 * @param host the name or address, IPv6 in brackets
 * @param port the port, that of the scheme when none was written
 */
record Authority(String scheme, String host, int port) {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    /** Reads what browsers send as {@code Origin}; empty when it is none, such as {@code null}. */
    static Optional<Authority> parse(String origin) {
        try {
            URI uri = new URI(origin.trim());
            String path = uri.getRawPath();
            boolean plain = path == null || path.isEmpty() || path.equals("/");
            if (uri.getHost() == null || uri.getScheme() == null || !plain || uri.getRawUserInfo() != null) {
                return Optional.empty();
            }
            return Optional.of(of(uri));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Reads a {@code Host} header as the given scheme would. */
    static Optional<Authority> ofHostHeader(String scheme, @Nullable String host) {
        return host == null ? Optional.empty() : parse(scheme + "://" + host.trim());
    }

    static String ofOrigin(String text) {
        Authority authority = parse(text)
                .filter(read -> read.scheme.equals("http") || read.scheme.equals("https"))
                .orElseThrow(() -> new HandwritingException("\"" + text
                        + "\" is no origin; it should look like https://example.org or http://10.1.2.3:8080."));
        return authority.toString();
    }

    static String hostOf(String text) {
        return ofHostHeader("http", text)
                .orElseThrow(() -> new HandwritingException(
                        "\"" + text + "\" is no host name; it should look like demo.example.org."))
                .host;
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(normal(host)).matches();
    }

    boolean isSamePlace(Authority other) {
        return host.equals(other.host) && port == other.port;
    }

    private static Authority of(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int implied = scheme.equals("https") ? 443 : 80;
        return new Authority(scheme, normal(uri.getHost()), uri.getPort() < 0 ? implied : uri.getPort());
    }

    private static String normal(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    @Override
    public String toString() {
        return scheme + "://" + host + ":" + port;
    }
}
