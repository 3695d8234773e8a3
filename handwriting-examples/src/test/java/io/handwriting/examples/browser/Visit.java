package io.handwriting.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Gives a test a server of its own and the browser of all; at the end no complaint and no foreign address may be found. */
final class Visit implements BeforeEachCallback, AfterEachCallback {
    private static final Pattern AWAY = Pattern.compile(
            "net::ERR_|WebSocket connection to|status of 503|response code \\(503\\)|icon from the Manifest");
    private static final String FONT = "/web/fonts/syne/package/files/syne-latin-wght-normal.woff2";

    private @Nullable Browser browser;
    private @Nullable Site site;
    private boolean maybeAway;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        Chromium chromium = Chromium.forTests();
        browser = context.getRoot()
                .getStore(Namespace.create(Visit.class))
                .computeIfAbsent(Browser.class, key -> Browser.start(chromium, true), Browser.class);
        drain();
        site = Site.start();
    }

    Site site() {
        return Objects.requireNonNull(site);
    }

    Browser browser() {
        return Objects.requireNonNull(browser);
    }

    /** Opens the drawing page. */
    Browser open() {
        browser().open(site().address());
        return browser();
    }

    /** From here on the server may be away, of which a browser complains. */
    void serverGoesAway() {
        maybeAway = true;
        site().goAway();
    }

    void serverComesBack() {
        site().comeBack();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (browser == null || site == null) {
            return;
        }
        List<String> complaints = complaints();
        List<String> requests = browser.logs().requests();
        browser.leave();
        site.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
        String host = site.address().substring("http://".length());
        assertThat(requests)
                .as("addresses asked for")
                .isNotEmpty()
                .allSatisfy(request ->
                        assertThat(request).matches("(http|ws)://" + host + "/.*|data:.*|blob:.*|about:blank"));
    }

    private List<String> complaints() {
        return browser().logs().complaints().stream()
                .filter(complaint -> !maybeAway || !AWAY.matcher(complaint).find())
                .filter(complaint -> hasFonts() || !complaint.contains("/fonts/"))
                .toList();
    }

    /** A build without a network is one without fonts. */
    private static boolean hasFonts() {
        return Visit.class.getResource(FONT) != null;
    }

    private void drain() {
        browser().logs().complaints();
        browser().logs().requests();
    }
}
