package io.handwriting.onnx.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CacheLocationTest {
    private static final Platform LINUX = new Platform("linux", "x64");
    private static final Platform MAC = new Platform("osx", "aarch64");
    private static final Platform WINDOWS = new Platform("win", "x64");
    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Map<String, String> AT_HOME = Map.of("user.home", HOME.toString());

    private static Optional<Path> folder(Platform platform, Map<String, String> properties, Map<String, String> set) {
        return new CacheLocation(properties::get, set::get).folder(platform);
    }

    @Test
    void property_comesFirst_thenTheEnvironment() {
        Map<String, String> set = Map.of("HANDWRITING_CACHE", "of-the-environment");
        assertThat(folder(LINUX, Map.of("io.handwriting.cache", "of-java"), set))
                .contains(Path.of("of-java"));
        assertThat(folder(LINUX, AT_HOME, set)).contains(Path.of("of-the-environment"));
    }

    @Test
    void eachSystem_hasAPlaceForCaches() {
        Path local = Path.of("local").toAbsolutePath();
        assertThat(folder(LINUX, AT_HOME, Map.of())).contains(HOME.resolve(".cache/handwriting"));
        assertThat(folder(LINUX, AT_HOME, Map.of("XDG_CACHE_HOME", local.toString())))
                .contains(local.resolve("handwriting"));
        assertThat(folder(MAC, AT_HOME, Map.of())).contains(HOME.resolve("Library/Caches/handwriting"));
        assertThat(folder(WINDOWS, AT_HOME, Map.of("LOCALAPPDATA", local.toString())))
                .contains(local.resolve("handwriting"));
    }

    @Test
    void whoHasNoHome_hasNoCache() {
        assertThat(folder(LINUX, Map.of("user.home", "?"), Map.of())).isEmpty();
        assertThat(folder(LINUX, Map.of(), Map.of("HANDWRITING_CACHE", " "))).isEmpty();
        assertThat(folder(WINDOWS, AT_HOME, Map.of())).isEmpty();
        assertThat(folder(MAC, Map.of("io.handwriting.cache", "\0"), Map.of())).isEmpty();
    }
}
