package io.handwriting.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.examples.server.ServerCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the server while corrections come in, 3 times or as often as the system property {@code kills} says. */
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int CLIENTS = 3;
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    private final Set<Integer> acknowledged = new HashSet<>();
    private int sent;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        Random random = new Random(1);
        for (int kill = 0; kill < KILLS; kill++) {
            int before = acknowledged.size();
            try (ServerProcess server = start()) {
                assertThat(stored(server.port()))
                        .as("kept through %d kills", kill)
                        .containsAll(acknowledged);
                killAmid(server, before + 1 + random.nextInt(40));
            }
            assertThat(acknowledged).hasSizeGreaterThan(before);
        }
        try (ServerProcess server = start()) {
            assertThat(stored(server.port())).containsAll(acknowledged);
        }
        System.out.println(KILLS + " kills: " + sent + " corrections sent, " + acknowledged.size() + " acknowledged");
    }

    private ServerProcess start() throws IOException {
        return ServerProcess.start(folder, ServerCommand.class, "--port=0", "--state=" + folder.resolve("state"));
    }

    /** Kills the server as soon as so many are acknowledged, while further ones are under way. */
    private void killAmid(ServerProcess server, int enough) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Thread client = new Thread(() -> correct(server.port(), enough, reached));
            client.start();
            clients.add(client);
        }
        reached.await();
        server.kill();
        for (Thread client : clients) {
            client.join();
        }
    }

    private void correct(int port, int enough, CountDownLatch reached) {
        try {
            while (true) {
                int number = next();
                Reply reply = RawSocket.exchange(port, Requests.post("/save_feedback", correction(number)));
                if (reply.status() != 200 || !ID.matcher(reply.body()).find()) {
                    return;
                }
                if (noted(number) >= enough) {
                    reached.countDown();
                }
            }
        } catch (IOException e) {
            // the server is gone, as it should be
        } finally {
            reached.countDown();
        }
    }

    private synchronized int next() {
        return sent++;
    }

    private synchronized int noted(int number) {
        acknowledged.add(number);
        return acknowledged.size();
    }

    /** Each correction differs from all others in its label and in the drawing. */
    private static String correction(int number) {
        return "{\"label\":\"" + number + "\",\"strokes\":[[0,0," + (number + 10) + ",90," + number + ",0]]}";
    }

    /** The labels of what the server has, every one with a whole image. */
    private Set<Integer> stored(int port) throws IOException {
        Reply reply = RawSocket.exchange(port, Requests.get("/download_csv", List.of("Connection: close")));
        if (reply.status() == 404) {
            return Set.of();
        }
        assertThat(reply.status()).isEqualTo(200);
        List<String> rows = reply.body().lines().skip(1).toList();
        assertThat(rows).allMatch(row -> row.chars().filter(c -> c == ',').count() == 784);
        List<Integer> labels = rows.stream()
                .map(row -> Integer.valueOf(row.substring(0, row.indexOf(','))))
                .toList();
        assertThat(labels).doesNotHaveDuplicates();
        return labels.stream().collect(Collectors.toSet());
    }
}
