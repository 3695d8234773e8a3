package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Bitmap;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decodes in a JVM that has {@code java.base} and nothing else, neither AWT nor Commons Imaging. */
class PngWithoutAwtTest {
    @TempDir
    private Path folder;

    @Test
    void everyPng_isDecodedWithJavaBaseAlone() throws Exception {
        List<byte[]> images = goodImages("png");

        assertThat(images).hasSizeGreaterThan(3);
        assertThat(decodedWithJavaBaseAlone(images))
                .isEqualTo(images.stream()
                        .map(image -> ImageDecoder.ofDefaults().decode(image).toString())
                        .toList());
    }

    @Test
    void otherForms_needMore() throws Exception {
        assertThat(decodedWithJavaBaseAlone(goodImages("bmp")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("missing "));
    }

    private static List<byte[]> goodImages(String form) {
        return GoodImages.byName().entrySet().stream()
                .filter(image -> image.getKey().endsWith(form))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<String> decodedWithJavaBaseAlone(List<byte[]> images) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.base",
                "-cp",
                String.join(
                        File.pathSeparator,
                        placeOf(Bitmap.class),
                        placeOf(ImageDecoder.class),
                        Path.of("target", "test-classes").toAbsolutePath().toString()),
                DecodingProgram.class.getName()));
        for (byte[] image : images) {
            command.add(Files.write(Files.createTempFile(folder, "image", ""), image)
                    .toString());
        }
        return lines(command);
    }

    private static String placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static List<String> lines(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        } finally {
            process.destroyForcibly();
        }
    }
}
