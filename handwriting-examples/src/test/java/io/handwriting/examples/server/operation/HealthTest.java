package io.handwriting.examples.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthTest {
    @Test
    void isReadyWhenAllPartsAreWell() {
        Health health = new Health("1.2", () -> true, () -> true, () -> true);

        assertThat(health.live()).containsEntry("status", "ok").containsEntry("model_loaded", true);
        assertThat(health.ready().status()).isEqualTo(200);
        assertThat(health.ready().report()).containsEntry("status", "ready");
    }

    @Test
    void livesWithoutAModelButIsNotReady() {
        Health health = new Health("1.2", () -> false, () -> true, () -> true);

        assertThat(health.live()).containsEntry("status", "ok").containsEntry("model_loaded", false);
        assertThat(health.ready().status()).isEqualTo(503);
        assertThat(health.ready().report()).containsEntry("status", "not ready").containsEntry("model_loaded", false);
    }

    @Test
    void isNotReadyWhenAPartCannotEvenTell() {
        Health health = new Health("1.2", () -> true, () -> true, () -> {
            throw new IllegalStateException("no connection");
        });

        assertThat(health.ready().status()).isEqualTo(503);
        assertThat(health.ready().report()).containsEntry("feedback_store", "failing");
        assertThat(health.ready().report().toString()).doesNotContain("no connection");
    }

    @Test
    void isNotReadyWhileDraining() {
        Health health = new Health("1.2", () -> true, () -> true, () -> true);
        health.drain();

        assertThat(health.ready().report()).containsEntry("draining", true).containsEntry("model_loaded", true);
        assertThat(health.ready().status()).isEqualTo(503);
        assertThat(health.live()).containsEntry("status", "ok");
    }

    @Test
    void livesBeforeTheFirstReadingsButIsNotReady() {
        Health health = new Health("1.2", () -> true, () -> false, () -> true);

        assertThat(health.live()).containsEntry("status", "ok");
        assertThat(health.ready().status()).isEqualTo(503);
        assertThat(health.ready().report()).containsEntry("status", "not ready").containsEntry("warm", false);
    }
}
