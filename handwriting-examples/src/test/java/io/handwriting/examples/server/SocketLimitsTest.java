package io.handwriting.examples.server;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.examples.server.guard.SocketLimits;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One client takes neither all places nor all time. */
class SocketLimitsTest {
    private static final int TRY_AGAIN_LATER = 1013;
    private static final int AGAINST_THE_RULES = 1008;
    private static final String PING = "{\"type\":\"ping\"}";

    @TempDir
    private Path folder;

    private RunningServer server(List<String> proxies, SocketLimits limits) {
        return new RunningServer(RunningServer.settings(folder, 0, proxies, limits));
    }

    @Test
    void clientHasItsShareOfPages_andAPlaceIsFreeAgainWhenOneIsClosed() throws InterruptedException {
        try (RunningServer server = server(List.of(), new SocketLimits(5, 2, 0, 1));
                LivePage first = server.page()) {
            first.await("init");
            try (LivePage second = server.page()) {
                second.await("init");
                try (LivePage third = server.page()) {
                    assertThat(third.closeCode()).isEqualTo(TRY_AGAIN_LATER);
                }
                first.send(PING);
                first.await("pong");
            }
            awaitPage(server);
        }
    }

    /** The server learns a little later that a page is gone. */
    private static void awaitPage(RunningServer server) {
        patiently().until(() -> {
            try (LivePage page = server.page()) {
                return page.isLetIn();
            }
        });
    }

    @Test
    void behindAProxy_theClientsAreToldApart_andTheHouseholdsOfIpv6Not() throws InterruptedException {
        try (RunningServer server = server(List.of("127.0.0.1"), new SocketLimits(5, 1, 0, 1));
                LivePage one = server.pageOf("198.51.100.1");
                LivePage other = server.pageOf("198.51.100.2");
                LivePage third = server.pageOf("2001:db8:1:2::3")) {
            one.await("init");
            other.await("init");
            third.await("init");
            try (LivePage again = server.pageOf("198.51.100.1");
                    LivePage sameNetwork = server.pageOf("2001:db8:1:2::4")) {
                assertThat(again.closeCode()).isEqualTo(TRY_AGAIN_LATER);
                assertThat(sameNetwork.closeCode()).isEqualTo(TRY_AGAIN_LATER);
            }
        }
    }

    @Test
    void withoutAProxy_nobodyPassesForAnother() throws InterruptedException {
        try (RunningServer server = server(List.of(), new SocketLimits(5, 1, 0, 1));
                LivePage one = server.pageOf("198.51.100.1")) {
            one.await("init");
            try (LivePage other = server.pageOf("198.51.100.2")) {
                assertThat(other.closeCode()).isEqualTo(TRY_AGAIN_LATER);
            }
        }
    }

    @Test
    void floodGetsAnError_andThenTheConnectionIsClosed_butNotThatOfOthers() throws Exception {
        try (RunningServer server = server(List.of(), new SocketLimits(5, 5, 1e-6, 4));
                LivePage calm = server.page();
                LivePage wild = server.page()) {
            for (int i = 0; i < 5; i++) {
                wild.send(PING);
            }
            for (int i = 0; i < 4; i++) {
                wild.await("pong");
            }
            assertThat(wild.await("error").get("error")).asString().contains("too many messages");
            for (int i = 0; i < 4; i++) {
                wild.send(PING);
            }
            assertThat(wild.closeCode()).isEqualTo(AGAINST_THE_RULES);
            calm.send(PING);
            calm.await("pong");
            assertThat(server.get("/metrics").body()).contains("handwriting_rejections_total{reason=\"rate\"} 1.0");
        }
    }
}
