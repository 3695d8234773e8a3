package io.handwriting.onnx.internal.natives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x64, libonnxruntime.so",
        "Linux, aarch64, linux-aarch64, libonnxruntime.so",
        "Mac OS X, aarch64, osx-aarch64, libonnxruntime.dylib",
        "Mac OS X, x86_64, osx-x64, libonnxruntime.dylib",
        "Windows 11, amd64, win-x64, onnxruntime.dll"
    })
    void platform_isNamedAsInTheJar(String name, String architecture, String platform, String file) {
        Platform found = Platform.of(name, architecture);
        assertThat(found).hasToString(platform);
        assertThat(found.file(Platform.LIBRARY)).isEqualTo(file);
    }
}
