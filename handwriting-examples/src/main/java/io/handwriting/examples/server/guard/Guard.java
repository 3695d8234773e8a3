package io.handwriting.examples.server.guard;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.session.NullSessionCache;
import org.eclipse.jetty.session.NullSessionDataStore;
import org.eclipse.jetty.util.component.LifeCycle;

/** Stands before a Javalin server: every request and WebSocket upgrade passes it before any route. */
public final class Guard {
    /** The header that carries the id of a request, which finds it in the log. */
    public static final String ID_HEADER = "X-Request-Id";

    private final GuardOptions options;
    private final Clients clients;
    private final List<Consumer<AnsweredRequest>> listeners;
    private final ConcurrencyLimit inWork;

    private Guard(GuardOptions options, List<Consumer<AnsweredRequest>> listeners) {
        this.options = options;
        this.clients = new Clients(options.exposure().proxies());
        this.listeners = List.copyOf(listeners);
        this.inWork = new ConcurrencyLimit(options.limits().inWork());
    }

    /**
     * Puts a guard before the server that the configuration will make.
     *
     * @param config the configuration, still without a server
     * @param options what the guard is told
     * @param listeners hear of every answered request, refused and garbled ones included
     */
    public static Guard install(JavalinConfig config, GuardOptions options, List<Consumer<AnsweredRequest>> listeners) {
        Guard guard = new Guard(options, listeners);
        config.jetty.modifyServer(guard::standBefore);
        config.jetty.modifyHttpConfiguration(guard::limitHeaders);
        config.jetty.modifyServletContextHandler(context -> {
            context.setErrorHandler(new JettyErrors(guard.clients));
            keepNone(context.getSessionHandler());
        });
        JavalinAnswers.install(config, options.limits());
        return guard;
    }

    /** Javalin asks for a session at every WebSocket upgrade; without this each would stay in memory for good. */
    private static void keepNone(SessionHandler sessions) {
        NullSessionCache cache = new NullSessionCache(sessions);
        cache.setSessionDataStore(new NullSessionDataStore());
        sessions.setSessionCache(cache);
        sessions.setUsingCookies(false);
    }

    /** Returns how many requests are in work. */
    public int inWork() {
        return inWork.inWork();
    }

    private void standBefore(Server server) {
        Limits limits = options.limits();
        Doors doors = new Doors(options, clients);
        GuardHandler first = new GuardHandler(clients, doors);
        BodyHandler second = new BodyHandler(limits, clients);
        WorkHandler third = new WorkHandler(inWork, clients);
        third.setHandler(server.getHandler());
        second.setHandler(third);
        first.setHandler(second);
        server.setHandler(first);
        server.setErrorHandler(new JettyErrors(clients));
        server.setRequestLog(this::tell);
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                endSilence(server, limits.idleTime());
            }
        });
    }

    /** The connectors are there only when the server starts. */
    private static void endSilence(Server server, Duration idleTime) {
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof AbstractConnector open) {
                open.setIdleTimeout(idleTime.toMillis());
            }
        }
    }

    private void limitHeaders(HttpConfiguration http) {
        http.setRequestHeaderSize(options.limits().headerBytes());
        http.setIdleTimeout(options.limits().idleTime().toMillis());
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setUriCompliance(UriCompliance.DEFAULT);
    }

    private void tell(Request request, Response response) {
        AnsweredRequest answered = RequestNote.of(request, clients).answered(request, response);
        listeners.forEach(listener -> listener.accept(answered));
    }
}
