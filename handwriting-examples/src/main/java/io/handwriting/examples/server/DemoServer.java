package io.handwriting.examples.server;

import io.handwriting.HandwritingException;
import io.handwriting.examples.server.guard.AdminToken;
import io.handwriting.examples.server.guard.Exposure;
import io.handwriting.examples.server.guard.Guard;
import io.handwriting.examples.server.guard.GuardOptions;
import io.handwriting.examples.server.live.LiveEndpoint;
import io.handwriting.examples.server.openapi.ApiDocs;
import io.handwriting.examples.server.operation.AccessLog;
import io.handwriting.examples.server.operation.Health;
import io.handwriting.examples.server.wire.OrderJson;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.Orientation;
import io.javalin.Javalin;
import io.javalin.config.EventConfig;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The live web demo as a running server. */
public final class DemoServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DemoServer.class);
    static final String VERSION = "0.1.0";

    static final int LONGEST_MESSAGE = 1 << 20;
    private static final int DRAINING_MILLIS = 15_000;

    private final ServerSettings settings;
    private final ServerParts parts;
    private final AdminToken token;
    private final Health health;
    private final Javalin javalin;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch end = new CountDownLatch(1);

    private DemoServer(ServerSettings settings, ServerParts parts, Consumer<EventConfig> watching) {
        this.settings = settings;
        this.parts = parts;
        Exposure exposure = exposure(settings);
        token = AdminToken.choose(exposure, settings.state().resolve("admin-token.txt"));
        health = new Health(
                VERSION, () -> !parts.shelf().models().isEmpty(), parts.warmUp()::isDone, parts.store()::isHealthy);
        javalin = Javalin.create(config -> {
            watching.accept(config.events);
            configure(config, exposure);
        });
    }

    private static Exposure exposure(ServerSettings settings) {
        return new Exposure(
                settings.bind().getAddress().getHostAddress(),
                settings.origins(),
                settings.origins().stream().map(DemoServer::hostOf).toList(),
                settings.proxies(),
                settings.adminToken().orElse(null));
    }

    /** A page that may use this server is often served by a proxy under its own name, as which it then asks. */
    private static String hostOf(String origin) {
        return origin.replaceFirst("^[a-z]+://", "");
    }

    /**
     * Opens models and corrections, and begins to listen.
     *
     * @param settings how the server is to be
     * @return the server, to be closed
     * @throws HandwritingException if something it needs cannot be had; the message says what
     */
    public static DemoServer start(ServerSettings settings) {
        return start(settings, ServerParts.open(settings), events -> {});
    }

    static DemoServer start(ServerSettings settings, ServerParts parts, Consumer<EventConfig> watching) {
        try {
            DemoServer server = new DemoServer(settings, parts, watching);
            server.javalin.start(
                    settings.bind().getAddress().getHostAddress(),
                    settings.bind().getPort());
            parts.warmUp().begin(parts.shelf());
            return server;
        } catch (JavalinBindException e) {
            parts.close();
            throw new HandwritingException(
                    "The server cannot listen on " + settings.bind() + ": the port is in use, or"
                            + " not for this user; choose another with --port.",
                    e);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void configure(JavalinConfig config, Exposure exposure) {
        Guard guard = Guard.install(
                config, new GuardOptions(exposure, settings.limits()), List.of(parts.metrics(), new AccessLog()));
        parts.metrics().watchInWork(guard::inWork);
        config.jsonMapper(new JavalinJackson3());
        config.jetty.modifyServer(DemoServer::letDrain);
        addRoutes(config.routes);
    }

    /** Requests that are in work when the server is to end come to their end. */
    private static void letDrain(Server server) {
        GracefulHandler graceful = new GracefulHandler();
        graceful.setHandler(server.getHandler());
        server.setHandler(graceful);
        server.setStopTimeout(DRAINING_MILLIS);
    }

    private void addRoutes(RoutesConfig routes) {
        Admin admin = new Admin(token);
        OrderJson orders = new OrderJson(Orientation.UPRIGHT, ImageDecoder.ofDefaults());
        new StatusRoutes(parts, health, admin, this::closeSoon).addTo(routes);
        new PredictRoutes(parts).addTo(routes);
        new HandRoutes(parts).addTo(routes);
        new WorkshopRoutes(parts, admin).addTo(routes);
        new FeedbackRoutes(parts, new FeedbackDesk(parts, orders, Clock.systemUTC()), admin).addTo(routes);
        PageService page = new PageService(parts, token, this::closeSoon);
        routes.wsBeforeUpgrade("/ws", LiveEndpoint::note);
        routes.ws(
                "/ws",
                new LiveEndpoint(page, parts.audience(), settings.limits().sockets(), LONGEST_MESSAGE));
        ApiDocs.install(routes);
        PageRoutes.addTo(routes);
    }

    /**
     * Tells where the page is.
     *
     * @return its address for a browser on this machine
     */
    public String address() {
        InetAddress bound = settings.bind().getAddress();
        String host = bound.isAnyLocalAddress() || bound.isLoopbackAddress() ? "localhost" : bound.getHostAddress();
        return "http://" + host + ":" + port();
    }

    /**
     * Tells the port.
     *
     * @return the port that the server listens on
     */
    public int port() {
        return javalin.port();
    }

    private void closeSoon() {
        new Thread(this::close, "shutdown-on-request").start();
    }

    /**
     * Waits until the server is closed.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public void awaitEnd() throws InterruptedException {
        end.await();
    }

    /** Takes nothing new, finishes what was begun, and keeps what a training has reached. */
    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            health.drain();
            parts.audience().dismiss();
            stopListening();
            parts.close();
            end.countDown();
        }
    }

    private void stopListening() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            LOG.warn("Some requests did not come to their end in time: {}", String.valueOf(e.getCause()));
        }
    }
}
