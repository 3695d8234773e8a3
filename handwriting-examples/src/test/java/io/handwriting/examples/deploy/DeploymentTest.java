package io.handwriting.examples.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeploymentTest {
    /** How long the server drains after SIGTERM. */
    private static final int DRAINING_SECONDS = 20;

    private final DeploymentSpec spec = DeployedServer.spec();
    private final PodSpec pod = DeployedServer.pod();
    private final Container server = DeployedServer.container();

    @Test
    void selectorMatchesItsPods() {
        assertThat(DeployedServer.selector()).isNotEmpty();
        assertThat(DeployedServer.podLabels()).containsAllEntriesOf(DeployedServer.selector());
    }

    @Test
    void leavesTheNumberOfReplicasToTheAutoscaler() {
        assertThat(spec.getReplicas()).isNull();
    }

    @Test
    void newPodsAreReadyBeforeOldOnesGo() {
        assertThat(spec.getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal())
                .isZero();
    }

    @Test
    void replicasAreSpreadOverNodesAndZones() {
        assertThat(pod.getTopologySpreadConstraints())
                .extracting(TopologySpreadConstraint::getTopologyKey)
                .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone");
        assertThat(pod.getTopologySpreadConstraints())
                .allSatisfy(
                        constraint -> assertThat(constraint.getLabelSelector().getMatchLabels())
                                .isEqualTo(DeployedServer.selector()));
    }

    @Test
    void probesAskForWhatTheyAreFor() {
        assertThat(Stream.of(server.getStartupProbe(), server.getLivenessProbe()))
                .allSatisfy(probe -> asks(probe, "/health"));
        asks(server.getReadinessProbe(), "/ready");
    }

    private static void asks(Probe probe, String path) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
        assertThat(probe.getHttpGet().getPort().getStrVal())
                .isEqualTo(DeployedServer.port().getName());
    }

    @Test
    void listensOnThePortOfTheImage() {
        assertThat(DeployedServer.port().getContainerPort())
                .hasToString(Dockerfile.ofTheServer().last("EXPOSE"));
    }

    @Test
    void figuresAreScrapedWhereTheyAre() {
        assertThat(spec.getTemplate().getMetadata().getAnnotations())
                .containsEntry("prometheus.io/scrape", "true")
                .containsEntry("prometheus.io/path", "/metrics")
                .containsEntry("prometheus.io/port", Dockerfile.ofTheServer().last("EXPOSE"));
    }

    @Test
    void hasTimeToDrain() {
        long pause = server.getLifecycle().getPreStop().getSleep().getSeconds();

        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(pause + DRAINING_SECONDS);
    }

    @Test
    void asksForCpuAndMemoryWithinItsLimits() {
        Map<String, Quantity> limits = server.getResources().getLimits();

        assertThat(limits).containsOnlyKeys("cpu", "memory");
        assertThat(server.getResources().getRequests())
                .containsOnlyKeys("cpu", "memory")
                .allSatisfy((name, request) -> assertThat(request.getNumericalAmount())
                        .isLessThanOrEqualTo(
                                Objects.requireNonNull(limits.get(name)).getNumericalAmount()));
    }

    @Test
    void namesOnlyVariablesThatTheServerKnows() {
        assertThat(server.getEnv())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(KnownOptions.variables()).contains(variable.getName()));
    }

    @Test
    void servicesOfTheNamespaceSetNoVariables() {
        assertThat(pod.getEnableServiceLinks()).isFalse();
    }
}
