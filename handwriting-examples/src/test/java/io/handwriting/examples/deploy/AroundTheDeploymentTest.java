package io.handwriting.examples.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerSpec;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudgetSpec;
import org.junit.jupiter.api.Test;

class AroundTheDeploymentTest {
    private static final int NAME_SERVICE = 53;
    private static final int POSTGRESQL = 5432;

    private final HorizontalPodAutoscalerSpec scaling =
            Manifests.only(HorizontalPodAutoscaler.class).getSpec();
    private final PodDisruptionBudgetSpec budget =
            Manifests.only(PodDisruptionBudget.class).getSpec();
    private final NetworkPolicySpec policy = Manifests.only(NetworkPolicy.class).getSpec();

    @Test
    void autoscalerKeepsAtLeastTwoPodsOfTheDeployment() {
        Deployment deployment = Manifests.only(Deployment.class);

        assertThat(scaling.getScaleTargetRef().getApiVersion()).isEqualTo(deployment.getApiVersion());
        assertThat(scaling.getScaleTargetRef().getKind()).isEqualTo(deployment.getKind());
        assertThat(scaling.getScaleTargetRef().getName())
                .isEqualTo(deployment.getMetadata().getName());
        assertThat(scaling.getMinReplicas()).isGreaterThanOrEqualTo(2);
        assertThat(scaling.getMaxReplicas()).isGreaterThan(scaling.getMinReplicas());
    }

    @Test
    void autoscalerMeasuresWhatPodsAskFor() {
        assertThat(scaling.getMetrics())
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(
                                DeployedServer.container().getResources().getRequests())
                        .containsKey(metric.getResource().getName()));
    }

    @Test
    void budgetCoversThePodsAndLetsNodesBeEmptied() {
        assertThat(budget.getSelector().getMatchLabels()).isEqualTo(DeployedServer.selector());
        assertThat(budget.getMaxUnavailable().getIntVal()).isPositive();
        assertThat(budget.getMinAvailable()).isNull();
    }

    @Test
    void policyCoversThePodsInBothDirections() {
        assertThat(policy.getPodSelector().getMatchLabels()).isEqualTo(DeployedServer.selector());
        assertThat(policy.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
    }

    @Test
    void policyLetsNamedNamespacesInToThePortOfTheServerAlone() {
        assertThat(policy.getIngress())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getFrom()).isNotEmpty());
        assertThat(policy.getIngress())
                .flatExtracting(NetworkPolicyIngressRule::getPorts)
                .extracting(NetworkPolicyPort::getPort)
                .extracting(IntOrString::getStrVal)
                .containsExactly(DeployedServer.port().getName());
    }

    @Test
    void policyLetsPodsReachTheNameServiceAndTheDatabaseAlone() {
        assertThat(policy.getEgress())
                .flatExtracting(NetworkPolicyEgressRule::getPorts)
                .extracting(NetworkPolicyPort::getPort)
                .extracting(IntOrString::getIntVal)
                .containsOnly(NAME_SERVICE, POSTGRESQL);
    }
}
