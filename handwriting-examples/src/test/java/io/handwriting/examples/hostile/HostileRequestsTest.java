package io.handwriting.examples.hostile;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand hostile requests, or as many as the system property {@code attacks} says, against a server of its own. */
class HostileRequestsTest {
    private static final int ATTACKS = Integer.getInteger("attacks", 1000);
    private static final long SEED = Long.getLong("attacks.seed", 5);
    private static final int CLIENTS = 4;
    private static final int SLOW_ONES = 12;
    private static final long MORE_HEAP = 24 << 20;
    private static final int MORE_THREADS = 16;
    private static final byte[] GOOD = Requests.post("/predict", "{" + Requests.SEVEN + "}");

    @TempDir
    private Path folder;

    @Test
    void areRefusedInASentence_andLeaveTheServerAsItWas() throws Exception {
        List<Kind> kinds = kinds();
        try (ServerProcess server = ServerProcess.start(folder, WatchedServer.class, folder.toString())) {
            attack(server.port(), kinds, kinds.size(), SEED - 1);
            Figures before = server.figures();
            List<String> failures = attack(server.port(), kinds, ATTACKS, SEED);
            failures.addAll(attack(server.port(), SlowKinds.all(), SLOW_ONES, SEED));
            assertThat(failures).isEmpty();
            assertThat(server.isAlive()).isTrue();
            requireGood(server.port());
            patiently().pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> requireFlat(before, server.figures()));
            assertThat(Files.readString(ServerProcess.log(folder))).doesNotContain("OutOfMemory");
        }
    }

    private static List<Kind> kinds() {
        return Stream.of(
                        ImageKinds.ALL,
                        JsonKinds.all(),
                        BodyKinds.all(),
                        LineKinds.all(),
                        SocketKinds.all(),
                        FrameKinds.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> attack(int port, List<Kind> kinds, int count, long seed) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<String>> outcomes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Kind kind = kinds.get(i % kinds.size());
                Random random = new Random(31 * seed + i);
                outcomes.add(clients.submit(() -> outcome(kind, random, port)));
            }
            List<String> failures = new ArrayList<>();
            for (Future<String> outcome : outcomes) {
                if (!outcome.get().isEmpty()) {
                    failures.add(outcome.get());
                }
            }
            return failures;
        } finally {
            clients.shutdownNow();
        }
    }

    /** Attacks, and lets somebody good ask next. */
    private static String outcome(Kind kind, Random random, int port) {
        try {
            kind.attack().apply(random).run(port);
            requireGood(port);
            return "";
        } catch (AssertionError | IOException | RuntimeException e) {
            return kind.name() + ": " + e;
        }
    }

    private static void requireGood(int port) throws IOException {
        Reply reply = RawSocket.exchange(port, GOOD);
        assertThat(reply.status())
                .as("the good request's answer %s", reply.body())
                .isEqualTo(200);
        assertThat(reply.body()).contains("\"label\":\"7\"");
    }

    private static void requireFlat(Figures before, Figures now) {
        assertThat(now.heap()).as("heap").isLessThan(before.heap() + MORE_HEAP);
        assertThat(now.direct()).as("direct memory").isLessThan(before.direct() + MORE_HEAP);
        assertThat(now.threads()).as("threads").isLessThanOrEqualTo(before.threads() + MORE_THREADS);
        assertThat(now.handles()).as("open files").isLessThanOrEqualTo(before.handles() + MORE_THREADS);
        assertThat(now.files()).as("temporary files").isLessThanOrEqualTo(before.files());
    }
}
