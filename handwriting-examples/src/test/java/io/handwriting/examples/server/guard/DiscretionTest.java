package io.handwriting.examples.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscretionTest {
    private static final Path KNOWN = Path.of("/srv/our data").toAbsolutePath();

    private final Discretion discretion = Discretion.about(KNOWN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The file /var/lib/demo/digits.csv has no rows.            | The file digits.csv has no rows.
            In "/var/lib/demo/digits.csv", line 3: no label.          | In "digits.csv", line 3: no label.
            NoSuchFileException: /var/lib/demo/runs/mine/x.onnx.      | NoSuchFileException: x.onnx.
            It is kept in jdbc:h2:file:/var/lib/demo/corrections: no. | It is kept in jdbc:h2:corrections: no.
            See file:///var/lib/demo/a.txt (/etc/demo/b.txt).         | See a.txt (b.txt).
            The file C:\\Users\\me\\digits.csv has no rows.           | The file digits.csv has no rows.
            """)
    void ofAPath_theNameIsToldAlone(String sentence, String told) {
        assertThat(discretion.of(sentence)).isEqualTo(told);
    }

    @Test
    void knownFolders_mayHaveSpaces() {
        assertThat(discretion.of("The file " + KNOWN.resolve("my digits.csv") + " has no rows."))
                .isEqualTo("The file my digits.csv has no rows.");
        assertThat(discretion.of("The folder " + KNOWN + " cannot be read."))
                .isEqualTo("The folder our data cannot be read.");
        String home = System.getProperty("user.home");
        assertThat(discretion.of("The file " + Path.of(home, "my runs", "x.onnx") + " is cut short."))
                .doesNotContain(home)
                .contains("x.onnx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is a sentence.",
                "A base64 PNG is needed, such as data:image/png;base64,iVBORw0KGgo.",
                "It should look like https://example.org/demo or http://10.1.2.3:8080.",
                "It should look like 10.1.2.3, 10.0.0.0/8 or fd00::/8.",
                "Use GET or POST, and/or read /docs."
            })
    void whatIsNoPath_staysAsItIs(String sentence) {
        assertThat(discretion.of(sentence)).isEqualTo(sentence);
    }
}
