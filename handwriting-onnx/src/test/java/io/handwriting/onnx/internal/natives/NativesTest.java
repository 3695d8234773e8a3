package io.handwriting.onnx.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.spi.Availability;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NativesTest {
    private static final ClassLoader LOADER = NativesTest.class.getClassLoader();

    private static Consumer<Availability> saying(String... words) {
        return availability -> assertThat(availability)
                .isInstanceOfSatisfying(
                        Availability.Unavailable.class,
                        unavailable ->
                                assertThat(unavailable.reason()).contains(words).endsWith("."));
    }

    @Test
    void runtimeWithNatives_isAvailable() {
        assertThat(Natives.availability(LOADER, Platform.here())).isEqualTo(Availability.available());
    }

    @Test
    void withoutTheJar_theJarIsNamed() {
        assertThat(Natives.availability(ClassLoader.getPlatformClassLoader(), Platform.here()))
                .satisfies(saying("com.microsoft.onnxruntime:onnxruntime:" + Natives.VERSION));
    }

    @Test
    void onAForeignProcessor_anotherRuntimeIsNamed() {
        assertThat(Natives.availability(LOADER, new Platform("linux", "riscv64")))
                .satisfies(saying("linux-riscv64", "handwriting-java", "onnxruntime.native.path"));
    }
}
