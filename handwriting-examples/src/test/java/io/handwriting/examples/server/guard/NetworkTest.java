package io.handwriting.examples.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.HandwritingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.4, false",
        "192.168.1.128/25, 192.168.1.127, false",
        "192.168.1.128/25, 192.168.1.200, true",
        "0.0.0.0/0, 8.8.8.8, true",
        "fd00::/8, fd12::1, true",
        "fd00::/8, fe80::1, false",
        "10.0.0.0/8, fd00::1, false",
        "10.0.0.0/8, host.example, false",
        "10.0.0.0/8, '', false",
        "10.0.0.0/8, 10.0.0.1:80, false"
    })
    void holdsItsAddressesAlone(String network, String address, boolean held) {
        assertThat(Network.of(network).contains(address)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "example.org", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "1.2.3.4.5", "/8", "face", "12"})
    void refusesWhatIsNoNetworkWithoutLookingUpAName(String text) {
        assertThatThrownBy(() -> Network.of(text))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("is no address or network");
    }
}
