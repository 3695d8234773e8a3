package io.handwriting.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that {@code deploy/image.sh} makes of a build reads where no Java is. */
class ImageScriptTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path BUILT = ROOT.resolve("handwriting-examples/target/handwriting-examples.jar");

    private static final String SEVEN =
            "iVBORw0KGgoAAAANSUhEUgAAABwAAAAcAQAAAABaduI5AAAAQ0lEQVR42mP4////BwZsxB8GdmTi///nIOI4iDgPIvpB"
                    + "xHwQIQ8i7IHEPzBRDyT+gAmQUT9AxE8Q8RFEfAYRj7FbCQBHpGMEexkfcAAAAABJRU5ErkJggg==";

    @TempDir
    private Path folder;

    private record Ended(int status, String text) {}

    private ProcessBuilder process(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        String path = Objects.requireNonNull(environment.get("PATH"), "PATH");
        environment.clear();
        environment.put("PATH", path);
        environment.put("HOME", folder.toString());
        if (command[0].endsWith(".sh")) {
            environment.put("JAVA_HOME", System.getProperty("java.home"));
        }
        return builder;
    }

    private Ended run(String... command) throws IOException, InterruptedException {
        Process process = process(command).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), text);
    }

    /** Waits for the line that tells where the page is; a server that ends without one has no more lines. */
    private Optional<String> whereTheDemoIs(Path image) throws IOException {
        String demo = image.resolve("bin/handwriting-demo").toString();
        Process process = process(
                        demo, "--port", "0", "--state", folder.resolve("state").toString())
                .start();
        try (BufferedReader lines = process.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("Draw on http://"))
                    .findFirst();
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private Ended makeImage(Path image) throws IOException, InterruptedException {
        return run(ROOT.resolve("deploy/image.sh").toString(), image.toString());
    }

    private static boolean isOnThePath(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    @Test
    void image_readsWithARuntimeOfItsOwn() throws Exception {
        assumeTrue(Files.exists(BUILT), "the examples are not packaged yet; ./mvnw verify does");
        List<String> needed = List.of("bash", "zip", "unzip", "readlink");
        assumeTrue(needed.stream().allMatch(ImageScriptTest::isOnThePath), "these are needed: " + needed);
        Path image = folder.resolve("image");
        Ended made = makeImage(image);
        assertThat(made.status()).as(made.text()).isZero();

        Path seven =
                Files.write(folder.resolve("seven.png"), Base64.getDecoder().decode(SEVEN));
        Ended read = run(image.resolve("bin/handwriting").toString(), "recognize", seven.toString());
        assertThat(read.status()).as(read.text()).isZero();
        assertThat(read.text()).contains("accepted, 7 ");
        assertThat(folder.resolve(".cache")).as("natives lie in the image").doesNotExist();
        assertThat(whereTheDemoIs(image)).isPresent();

        Ended again = makeImage(image);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.text()).contains("is there already");
    }
}
