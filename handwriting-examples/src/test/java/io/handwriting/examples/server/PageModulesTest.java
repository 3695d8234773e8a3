package io.handwriting.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page's head names every module, so that a browser asks for all of them at once, and keeps them for later. */
class PageModulesTest {
    private static final Pattern IMPORT = Pattern.compile("from '\\./([\\w-]+\\.js)'");
    private static final Pattern PRELOAD = Pattern.compile("<link rel=\"modulepreload\" href=\"js/([\\w-]+\\.js)\">");

    @Test
    void everyModuleThatThePageImports_isNamed_andNoOther() {
        assertThat(named(PRELOAD, text("index.html"))).doesNotHaveDuplicates().containsExactlyElementsOf(imported());
    }

    private static Set<String> imported() {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("main.js"));
        while (!open.isEmpty()) {
            named(IMPORT, text("js/" + open.remove())).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    private static List<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String text(String file) {
        try (InputStream in = PageModulesTest.class.getResourceAsStream("/web/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
