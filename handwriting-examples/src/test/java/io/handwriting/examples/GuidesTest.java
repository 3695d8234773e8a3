package io.handwriting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java in the README and the guides is Java that is compiled here, and links lead somewhere. */
class GuidesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("// tag::(\\w+)\\[]\n(.*?)[ ]*// end::\\1\\[]", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    static List<Path> pages() throws IOException {
        return Stream.concat(
                        files(ROOT.resolve("docs"), ".md").stream(),
                        Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md")
                                .map(ROOT::resolve))
                .toList();
    }

    private static List<String> regions() throws IOException {
        Path desktop = ROOT.resolve("handwriting-examples-desktop").resolve("src");
        Path spark = ROOT.resolve("handwriting-spark").resolve("src");
        return Stream.of(files(Path.of("src"), ".java"), files(desktop, ".java"), files(spark, ".java"))
                .flatMap(List::stream)
                .flatMap(file -> REGION.matcher(read(file)).results())
                .map(region -> region.group(2).stripTrailing().stripIndent())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void java_standsInACompiledClass(Path page) throws IOException {
        List<String> compiled = regions();
        for (String block :
                BLOCK.matcher(read(page)).results().map(m -> m.group(1).strip()).toList()) {
            assertThat(compiled).as("regions, for a block of " + page).contains(block);
        }
    }

    @Test
    void everyRegion_isShownSomewhere() throws IOException {
        String shown = pages().stream().map(GuidesTest::read).collect(Collectors.joining());
        assertThat(regions())
                .isNotEmpty()
                .allSatisfy(region -> assertThat(shown).contains(region));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_leadToFiles(Path page) {
        Matcher links = LINK.matcher(read(page));
        while (links.find()) {
            assertThat(page.resolveSibling(links.group(1))).exists();
        }
    }
}
