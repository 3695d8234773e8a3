package io.handwriting.examples.browser;

import static io.handwriting.examples.browser.Drawings.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AwayTest {
    private static final String KEPT = "navigator.serviceWorker.controller";

    @RegisterExtension
    private final Visit visit = new Visit();

    @Test
    void pageConnectsAgain_andReadsWhatWasDrawnMeanwhile() {
        Browser page = visit.open();
        visit.serverGoesAway();
        page.awaitTrue("document.body.dataset.connection === 'closed'");
        page.awaitTrue("!document.querySelector('#away').hidden");
        assertThat(page.text("#away")).startsWith("The server is away.");
        page.mouse().draw(SEVEN);
        assertThat(page.text("#label")).isEmpty();
        visit.serverComesBack();
        page.awaitText("#label", "7");
        page.awaitText("#connection", "Connected");
        assertThat(page.find("#away").isDisplayed()).isFalse();
    }

    @Test
    void withoutTheServer_theKeptPageSaysSo_andOtherAddressesShowTheOfflinePage() {
        Browser page = visit.open();
        page.awaitTrue(KEPT);
        visit.serverGoesAway();
        page.visit(visit.site().address());
        page.awaitWords("#away", "The server is away.");
        page.visit(visit.site().address() + "/docs");
        page.awaitText("h1", "The server is away");
        page.visit(visit.site().address() + "/offline.html");
        page.awaitText("h1", "The server is away");
        visit.serverComesBack();
        page.awaitReady();
    }

    @Test
    void whereThereIsNoPlace_thePageSaysSo_andComesInLater() {
        Browser page = visit.browser();
        try (Crowd crowd = Crowd.of(32, visit.site().address())) {
            assertThat(crowd.sockets()).hasSize(32);
            page.visit(visit.site().address());
            page.awaitWords("#away", "Your address has as many pages open as one may have. This page tries again");
            assertThat(page.text("#connection")).isNotEqualTo("Connected");
        }
        page.awaitReady();
    }
}
