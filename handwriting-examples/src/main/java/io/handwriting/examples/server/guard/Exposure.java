package io.handwriting.examples.server.guard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can reach the server, and by which names.
 *
 * @param bind the host name or address the server listens on
 * @param origins origins beside its own that may post and open WebSockets, such as {@code https://example.org}
 * @param hosts names beside the loopback ones that a request to a loopback server may carry
 * @param proxies addresses or networks (such as {@code 10.0.0.0/8}) whose X-Forwarded headers are believed
 * @param adminToken the token for admin routes, or null to have one made up where one is needed
 */
public record Exposure(
        String bind,
        List<String> origins,
        List<String> hosts,
        List<String> proxies,
        @Nullable String adminToken) {
    /** Checks the lists; a bad entry is refused with a sentence. */
    public Exposure {
        origins = origins.stream().map(Authority::ofOrigin).toList();
        hosts = hosts.stream().map(Authority::hostOf).toList();
        proxies = proxies.stream().map(text -> Network.of(text).toString()).toList();
    }

    /** Returns the exposure of a server that listens on 127.0.0.1 alone. */
    public static Exposure ofLoopback() {
        return new Exposure("127.0.0.1", List.of(), List.of(), List.of(), null);
    }

    /** Says whether only programs on this machine can reach the server. */
    public boolean isLocal() {
        return isLoopbackBound() && proxies.isEmpty();
    }

    boolean isLoopbackBound() {
        return Authority.isLoopback(bind);
    }
}
