package io.handwriting.djl.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyTest {
    private static final String OPTED_OUT = "OPT_OUT_TRACKING";

    @AfterEach
    void keep() {
        System.clearProperty(Privacy.OFFLINE);
        Privacy.keep();
    }

    @Test
    void silence_isKeptUnasked() {
        System.clearProperty(Privacy.OFFLINE);
        System.clearProperty(OPTED_OUT);
        Privacy.keep();
        assertThat(System.getProperty(Privacy.OFFLINE)).isEqualTo("true");
        assertThat(System.getProperty(OPTED_OUT)).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void fetching_isTheUsersChoice_butReportingIsNot(String offline) {
        System.setProperty(Privacy.OFFLINE, offline);
        System.setProperty(OPTED_OUT, "false");
        Privacy.keep();
        assertThat(System.getProperty(Privacy.OFFLINE)).isEqualTo(offline);
        assertThat(System.getProperty(OPTED_OUT)).isEqualTo("true");
    }
}
