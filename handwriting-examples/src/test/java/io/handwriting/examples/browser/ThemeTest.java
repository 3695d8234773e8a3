package io.handwriting.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
    @RegisterExtension
    private final Visit visit = new Visit();

    @ParameterizedTest
    @CsvSource({"light, dark", "dark, light"})
    void systemsPreferenceHolds_untilAnotherIsChosen_whichIsKept(String preferred, String other) {
        visit.browser().screen().prefer("prefers-color-scheme", preferred);
        Browser page = visit.open();
        assertThat(page.attribute("html", "data-theme")).isEqualTo(preferred);
        page.click("#theme");
        Browser.awaitThat(() -> assertThat(page.attribute("html", "data-theme")).isEqualTo(other));
        page.reload();
        assertThat(page.attribute("html", "data-theme")).isEqualTo(other);
        assertThat(page.attribute("#theme", "aria-pressed")).isEqualTo(String.valueOf(other.equals("light")));
    }

    @Test
    void changeOfTheSystem_isFollowed() {
        visit.browser().screen().prefer("prefers-color-scheme", "dark");
        Browser page = visit.open();
        page.screen().prefer("prefers-color-scheme", "light");
        Browser.awaitThat(() -> assertThat(page.attribute("html", "data-theme")).isEqualTo("light"));
    }
}
