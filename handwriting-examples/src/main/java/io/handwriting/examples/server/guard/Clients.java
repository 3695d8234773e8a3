package io.handwriting.examples.server.guard;

import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Tells who sent a request; X-Forwarded headers are believed from the configured proxies alone. */
final class Clients {
    private static final int LONGEST_ADDRESS = 45;

    private final List<Network> proxies;

    Clients(List<String> proxies) {
        this.proxies = proxies.stream().map(Network::of).toList();
    }

    /** Returns the address nearest to us that is none of our proxies. */
    String of(Request request) {
        String peer = Request.getRemoteAddr(request);
        if (!isProxy(peer)) {
            return peer;
        }
        List<String> hops = request.getHeaders().getCSV(HttpHeader.X_FORWARDED_FOR, false);
        String nearest = peer;
        for (int i = hops.size() - 1; i >= 0 && isProxy(nearest); i--) {
            nearest = hops.get(i).trim();
        }
        return nearest.length() > LONGEST_ADDRESS ? peer : nearest;
    }

    /** Returns the host name by which the client asked. */
    @Nullable
    String hostOf(Request request) {
        if (isProxy(Request.getRemoteAddr(request))) {
            List<String> forwarded = request.getHeaders().getCSV(HttpHeader.X_FORWARDED_HOST, false);
            if (!forwarded.isEmpty()) {
                return forwarded.get(forwarded.size() - 1).trim();
            }
        }
        return request.getHeaders().get(HttpHeader.HOST);
    }

    private boolean isProxy(@Nullable String address) {
        return address != null && proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }
}
