package io.handwriting.examples.server;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GracefulEndTest {
    private static final Pattern WAITING = Pattern.compile("(?m)^handwriting_queue_depth(?:\\{[^}]*})? ([0-9.]+)");
    private static final int POINTS = 40_000;

    /** So much to read that it takes a while. */
    private static String longWay() {
        StringBuilder body = new StringBuilder("{\"variants\":true,\"strokes\":[[0,0");
        for (int i = 1; i < POINTS; i++) {
            body.append(',').append(i * 37 % 101).append(',').append(i * 53 % 103);
        }
        return body.append("]]}").toString();
    }

    @Test
    void whatWaitsToBeRead_isAnsweredBeforeTheServerEnds(@TempDir Path folder) throws Exception {
        RunningServer server = RunningServer.in(folder);
        String body = longWay();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(server.postLater("/predict", body));
        }
        patiently().until(() -> waiting(server) >= 5);
        server.close();
        long read = answers.stream().filter(GracefulEndTest::isRead).count();
        assertThat(read).isGreaterThanOrEqualTo(5);
    }

    private static int waiting(RunningServer server) throws Exception {
        Matcher matcher = WAITING.matcher(server.get("/metrics").body());
        return matcher.find() ? (int) Double.parseDouble(matcher.group(1)) : 0;
    }

    private static boolean isRead(CompletableFuture<HttpResponse<String>> answer) {
        return answer.handle((response, failure) -> failure == null && response.statusCode() == 200)
                .join();
    }

    @Test
    void pages_areToldGoodbye(@TempDir Path folder) throws InterruptedException {
        RunningServer server = RunningServer.in(folder);
        LivePage page = server.page();
        page.await("init");
        server.close();
        assertThat(page.closeCode()).isEqualTo(1001);
    }
}
