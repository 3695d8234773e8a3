package io.handwriting.examples.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.IngressServiceBackend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngressTest {
    private static final int SECONDS_BETWEEN_PINGS_IN_THE_BACKGROUND = 60;

    private static final String PRIVATE_NETWORKS = "10.0.0.0/8,172.16.0.0/12,192.168.0.0/16";

    private final Ingress ingress = Manifests.only(Ingress.class);
    private final IngressRule rule = ingress.getSpec().getRules().get(0);

    private static Service service(String name) {
        return Manifests.of(Service.class)
                .filter(service -> service.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private IngressServiceBackend backend(String path) {
        HTTPIngressPath found = rule.getHttp().getPaths().stream()
                .filter(candidate -> candidate.getPath().equals(path))
                .findFirst()
                .orElseThrow();
        return found.getBackend().getService();
    }

    @Test
    void leadsToThePods() {
        Service service = service(backend("/").getName());

        assertThat(service.getSpec().getSelector()).isEqualTo(DeployedServer.selector());
        assertThat(service.getSpec().getPorts())
                .singleElement()
                .satisfies(port -> assertThat(port.getTargetPort().getStrVal())
                        .isEqualTo(DeployedServer.port().getName()));
    }

    @Test
    void namesPortsOfItsServices() {
        assertThat(ingress.getSpec().getRules()).hasSize(1);
        assertThat(rule.getHttp().getPaths())
                .extracting(path -> path.getBackend().getService())
                .allSatisfy(backend -> assertThat(
                                service(backend.getName()).getSpec().getPorts())
                        .extracting(ServicePort::getName)
                        .contains(backend.getPort().getName()));
    }

    @Test
    void keepsTheFiguresFromStrangers() {
        assertThat(service(backend("/metrics").getName()).getSpec().getSelector())
                .isNullOrEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy-read-timeout", "proxy-send-timeout"})
    void keepsWebSocketsOpen(String timeout) {
        assertThat(ingress.getMetadata().getAnnotations())
                .hasEntrySatisfying(
                        "nginx.ingress.kubernetes.io/" + timeout,
                        seconds -> assertThat(Integer.parseInt(seconds))
                                .isGreaterThan(2 * SECONDS_BETWEEN_PINGS_IN_THE_BACKGROUND));
    }

    @Test
    void hasTlsForItsHost() {
        assertThat(ingress.getSpec().getTls())
                .singleElement()
                .satisfies(tls -> assertThat(tls.getHosts()).containsExactly(rule.getHost()));
    }

    @Test
    void itsPageIsAnAllowedOriginAndItsHeadersAreTrusted() {
        assertThat(DeployedServer.variable("HANDWRITING_ORIGIN").getValue()).isEqualTo("https://" + rule.getHost());
        assertThat(DeployedServer.variable("HANDWRITING_PROXY").getValue()).isEqualTo(PRIVATE_NETWORKS);
    }

    @Test
    void noServiceSetsAVariableThatTheServerReads() {
        assertThat(Manifests.of(Service.class))
                .extracting(service -> service.getMetadata().getName())
                .isNotEmpty()
                .doesNotContain("handwriting");
    }
}
