package io.handwriting.examples.server.guard;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which web pages may use the server, and by which host names a loopback server may be called. */
public final class Origins {
    private final Set<String> others;
    private final Set<String> hosts;
    private final boolean loopback;

    /**
     * Makes the rules.
     *
     * @param exposure who can reach the server, and by which names
     */
    public Origins(Exposure exposure) {
        this.others = Set.copyOf(exposure.origins());
        this.hosts = Set.copyOf(exposure.hosts());
        this.loopback = exposure.isLoopbackBound();
    }

    /**
     * Says whether a page may post or open a WebSocket.
     *
     * @param origin the Origin header; without one the client is no browser
     * @param host the host by which the client asked
     */
    public boolean allows(@Nullable String origin, @Nullable String host) {
        return origin == null || isOwn(origin, host) || isConfigured(origin);
    }

    /**
     * Says whether the host name is one of ours; keeps a stranger's name from being pointed at a loopback server.
     *
     * @param host the host by which the client asked; only old programs send none
     */
    public boolean knows(@Nullable String host) {
        if (!loopback || host == null) {
            return true;
        }
        return Authority.ofHostHeader("http", host)
                .map(authority -> Authority.isLoopback(authority.host()) || hosts.contains(authority.host()))
                .orElse(false);
    }

    boolean isConfigured(String origin) {
        return Authority.parse(origin)
                .map(page -> others.contains(page.toString()))
                .orElse(false);
    }

    private static boolean isOwn(String origin, @Nullable String host) {
        return Authority.parse(origin)
                .flatMap(page -> Authority.ofHostHeader(page.scheme(), host).filter(own -> own.isSamePlace(page)))
                .isPresent();
    }
}
