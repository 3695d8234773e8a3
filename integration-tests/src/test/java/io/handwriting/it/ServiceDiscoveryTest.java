package io.handwriting.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Recognizers;
import org.junit.jupiter.api.Test;

class ServiceDiscoveryTest {

    @Test
    void providerThatAModuleProvides_isFound() {
        assertThat(Recognizers.discover().providers().named("declared")).isInstanceOf(DeclaredProvider.class);
    }
}
