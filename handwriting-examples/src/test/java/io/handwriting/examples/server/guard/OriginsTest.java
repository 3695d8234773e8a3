package io.handwriting.examples.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.HandwritingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
    private final Origins local = new Origins(exposure("127.0.0.1"));
    private final Origins open = new Origins(exposure("0.0.0.0"));

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:8080",
        "http://LOCALHOST:8080, localhost.:8080",
        "http://demo.example, demo.example",
        "http://demo.example, demo.example:80",
        "https://demo.example, demo.example",
        "http://[::1]:8080, [::1]:8080",
        "https://friend.example, localhost:8080"
    })
    void allowsItsOwnPageAndFriends(String origin, String host) {
        assertThat(open.allows(origin, host)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example, localhost:8080",
        "http://localhost:8081, localhost:8080",
        "http://localhost.evil.example, localhost",
        "http://demo.example@evil.example, demo.example",
        "http://friend.example, localhost:8080",
        "null, localhost:8080",
        "file://, localhost",
        "'', localhost",
        "http://demo.example/path, demo.example"
    })
    void refusesOtherPages(String origin, String host) {
        assertThat(open.allows(origin, host)).isFalse();
    }

    @Test
    void allowsWhatIsNoBrowser() {
        assertThat(open.allows(null, "localhost")).isTrue();
    }

    @Test
    void refusesAPageWhenThereIsNoHost() {
        assertThat(open.allows("http://demo.example", null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "127.0.0.1:1",
                "127.9.9.9",
                "[::1]:8080",
                "known.example",
                "a.localhost"
            })
    void knowsTheNamesOfThisMachine(String host) {
        assertThat(local.knows(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "10.0.0.1", "", "a b", "@"
            })
    void knowsNoOtherNamesOnLoopback(String host) {
        assertThat(local.knows(host)).isFalse();
        assertThat(open.knows(host)).isTrue();
    }

    @Test
    void refusesOptionsThatAreNoOriginsOrHosts() {
        assertThatThrownBy(() -> new Exposure("127.0.0.1", List.of("demo"), List.of(), List.of(), null))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("\"demo\" is no origin");
        assertThatThrownBy(() -> new Exposure("127.0.0.1", List.of(), List.of("a b"), List.of(), null))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("\"a b\" is no host name");
    }

    private static Exposure exposure(String bind) {
        return new Exposure(bind, List.of("https://friend.example"), List.of("known.example"), List.of(), null);
    }
}
