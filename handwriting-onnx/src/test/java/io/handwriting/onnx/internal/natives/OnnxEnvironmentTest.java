package io.handwriting.onnx.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEnvironmentTest {
    private static final Platform HERE = Platform.here();

    @TempDir
    private Path folder;

    private static Optional<Path> unpacked(Path cache, Platform platform) {
        Map<String, String> properties = Map.of("io.handwriting.cache", cache.toString());
        return OnnxEnvironment.unpacked(new CacheLocation(properties::get, name -> null), platform);
    }

    @Test
    void nativesOfThisPlatform_areUnpacked() {
        assertThat(unpacked(folder, HERE))
                .hasValueSatisfying(place ->
                        assertThat(place.resolve(HERE.file(Platform.LIBRARY))).isRegularFile());
    }

    @Test
    void whereTheyCannotBeKept_orThereAreNone_nothingIsUnpacked() throws IOException {
        assertThat(unpacked(Files.writeString(folder.resolve("file"), ""), HERE))
                .isEmpty();
        assertThat(unpacked(folder, new Platform("linux", "riscv64"))).isEmpty();
        assertThat(OnnxEnvironment.unpacked(new CacheLocation(name -> null, name -> null), HERE))
                .isEmpty();
    }

    @Test
    void whatTheRuntimeKeepsToItself_isKnown() {
        assertThat(OnnxEnvironment.get()).isSameAs(OnnxEnvironment.get());
        assertThat(LoaderState.isLoaded()).isTrue();
        assertThat(LoaderState.temporaryFolder()).isPresent();
        assertThat(System.getProperty("onnxruntime.native.path")).isNull();
    }
}
