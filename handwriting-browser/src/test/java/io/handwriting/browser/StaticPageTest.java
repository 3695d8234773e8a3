package io.handwriting.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.examples.browser.Browser;
import io.handwriting.examples.browser.Chromium;
import io.handwriting.examples.browser.Drawings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class StaticPageTest {
    private final Browser page = Browser.start(Chromium.forTests(), true);
    private StaticSite site;

    StaticPageTest() throws IOException {
        site = StaticSite.start();
    }

    @AfterEach
    void nothingIsAmiss() {
        assertThat(site.missed()).filteredOn(path -> !path.contains("/fonts/")).isEmpty();
    }

    @AfterAll
    void leave() {
        page.close();
        site.close();
    }

    @Test
    void sevenDrawnWithTheMouse_isRead_withEverythingThatThePageShows() {
        page.open(site.address());
        page.mouse().draw(Drawings.SEVEN);
        page.awaitText("#label", "7");
        assertThat(page.text("#verdict")).isEqualTo("A digit.");
        assertThat(page.text("#connection")).isEqualTo("In this browser");
        page.awaitTrue("document.querySelectorAll('#pipeline canvas').length > 3");
        page.awaitTrue("document.querySelectorAll('#activations canvas').length > 3");
        page.awaitTrue("document.querySelector('#saliency').classList.contains('lit')");
        page.awaitTrue("document.querySelector('#bars-readout').textContent.startsWith('7 ')");
        assertThat(page.logs().complaints()).isEmpty();
    }

    @Test
    void pictureOfThePaper_isReadAsTheStrokesAre() {
        page.open(site.address());
        page.run("document.querySelector('#send-as input[value=picture]').click()");
        page.mouse().draw(Drawings.SEVEN);
        page.awaitText("#label", "7");
        page.awaitTrue("document.querySelector('#pipeline p span').textContent === 'Your picture'");
    }

    @Test
    void wordIsRead() {
        page.open(site.address());
        page.run("document.querySelector('#mode input[value=word]').click()");
        page.click("#sample");
        page.awaitTrue("/^279.$/.test(document.querySelector('#text').textContent)");
        page.run("document.querySelector('#mode input[value=character]').click()");
    }

    @Test
    void whatNeedsAServer_isNotShown() {
        page.open(site.address());
        assertThat(List.of("#training", "nav", "#collected", "#right", "#hand-count"))
                .noneMatch(page::isShown);
        assertThat(List.of("#session", "#model-card", "#bars")).allMatch(page::isShown);
    }

    @Test
    void pageCanBeInstalled() {
        page.open(site.address());
        page.awaitTrue("navigator.serviceWorker.controller");
        assertThat(page.command("Page.getInstallabilityErrors", Map.of()))
                .containsEntry("installabilityErrors", List.of());
    }

    @Test
    void afterTheFirstVisit_noNetworkIsNeeded() throws IOException {
        page.open(site.address());
        page.awaitTrue("navigator.serviceWorker.controller");
        site.close();
        page.open(site.address());
        page.mouse().draw(Drawings.SEVEN);
        page.awaitText("#label", "7");
        site = StaticSite.start();
    }
}
