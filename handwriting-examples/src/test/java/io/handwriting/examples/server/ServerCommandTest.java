package io.handwriting.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(Map<String, String> environment, String... arguments) {
        String[] all = Stream.concat(
                        Stream.of("--state", folder.resolve("state").toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return ServerCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), environment, all);
    }

    private void assertRefused(String sentence) {
        assertThat(err.toString().lines()).singleElement().asString().contains(sentence);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --port=70000           | --port is from 0 to 65535, not 70000.
            --port=many            | Invalid value for option '--port'
            --threads=0            | --threads is from 1 to 256, not 0.
            --queue=0              | --queue is from 1 to 100000, not 0.
            --sockets-per-client=-1 | The WebSockets of a client must be 0 (no limit) or more.
            --messages-per-second=-1 | The messages per second of a WebSocket must be 0 (no limit) or more.
            --requests-per-second=-1 | The requests per second of a client must be 0 (no limit) or more.
            --bind=no.such.host.invalid | --bind is an address of this machine
            --data=gone            | There is no folder gone for --data.
            --db=nonsense          | jdbc:
            --model=gone.onnx      | gone.onnx
            --config=gone.txt      | gone.txt
            --admin-token-file=gone| The file gone of --admin-token-file cannot be read.
            --admin-token=short    | admin token
            --log-format=pretty    | Invalid value for option '--log-format'
            --colour=red           | Unknown option: '--colour=red'
            """)
    void badOption_isOneSentence_andCode2(String argument, String sentence) {
        assertThat(run(Map.of(), argument)).isEqualTo(2);
        assertRefused(sentence);
    }

    @Test
    void portInUse_isOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run(Map.of(), "--port", Integer.toString(taken.getLocalPort())))
                    .isEqualTo(2);
        }
        assertRefused("the port is in use");
    }

    @Test
    void environment_saysWhatTheCommandLineDoesNot() {
        assertThat(run(Map.of("HANDWRITING_PORT", "-1"))).isEqualTo(2);
        assertRefused("--port is from 0 to 65535, not -1.");
    }

    @Test
    void commandLine_winsOverTheEnvironment() {
        assertThat(run(Map.of("HANDWRITING_PORT", "1"), "--port", "-2")).isEqualTo(2);
        assertRefused("not -2.");
    }

    @Test
    void propertiesFile_saysWhatNeitherDoes() throws IOException {
        Path file = Files.writeString(folder.resolve("server.properties"), "queue=-3\nport=-4\n");
        assertThat(run(Map.of("HANDWRITING_PORT", "8080"), "--config", file.toString()))
                .isEqualTo(2);
        assertRefused("--queue is from 1 to 100000, not -3.");
    }

    @Test
    void unknownNameInThePropertiesFile_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("server.properties"), "prot=8080\n");
        assertThat(run(Map.of("HANDWRITING_CONFIG", file.toString()))).isEqualTo(2);
        assertRefused("sets \"prot\", which is no option");
    }

    @Test
    void help_listsTheOptions() {
        assertThat(run(Map.of(), "--help")).isZero();
        assertThat(out.toString())
                .contains("--port", "--admin-token-file", "--config")
                .contains("HANDWRITING_PORT");
    }
}
