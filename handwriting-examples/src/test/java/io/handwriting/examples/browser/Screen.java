package io.handwriting.examples.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** The screen that a browser believes to be on, and what its owner prefers. */
final class Screen {
    private final ChromeDriver driver;

    Screen(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Makes the window as large as told, for a screen with so many dots to a pixel. */
    void resize(int width, int height, int dots, boolean phone) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", dots, "mobile", phone));
    }

    void hideScrollbars() {
        command("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    }

    /** What the system prefers, as name and value in turn, such as prefers-color-scheme and light. */
    void prefer(String... features) {
        List<Map<String, String>> all = Stream.iterate(0, i -> i < features.length, i -> i + 2)
                .map(i -> Map.of("name", features[i], "value", features[i + 1]))
                .toList();
        command("Emulation.setEmulatedMedia", Map.of("features", all));
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** Forgets all that was set. */
    void reset() {
        prefer();
        command("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }
}
