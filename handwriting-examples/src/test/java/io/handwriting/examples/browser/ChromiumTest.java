package io.handwriting.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
    @TempDir
    private Path folder;

    private Path program(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    @Test
    void findsBrowserAndDriverOnThePath() throws IOException {
        Chromium expected = new Chromium(program("chromium-browser"), program("chromedriver"));
        assertThat(Chromium.find(Map.of("PATH", folder.toString()))).contains(expected);
    }

    @Test
    void findsTheDriverBesideANamedBrowser() throws IOException {
        Chromium expected = new Chromium(program("my-chrome"), program("chromedriver"));
        assertThat(Chromium.find(Map.of("CHROME", expected.browser().toString())))
                .contains(expected);
    }

    @Test
    void findsNothingWhereAPartIsMissing() throws IOException {
        program("chromium");
        assertThat(Chromium.find(Map.of("PATH", folder.toString()))).isEmpty();
        assertThat(Chromium.find(Map.of("CHROME", folder.resolve("gone").toString())))
                .isEmpty();
    }
}
