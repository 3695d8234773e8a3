package io.handwriting.examples.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The server as the Deployment describes it. */
final class DeployedServer {
    private DeployedServer() {}

    static DeploymentSpec spec() {
        return Manifests.only(Deployment.class).getSpec();
    }

    static PodSpec pod() {
        return spec().getTemplate().getSpec();
    }

    static Map<String, String> podLabels() {
        return spec().getTemplate().getMetadata().getLabels();
    }

    static Map<String, String> selector() {
        return spec().getSelector().getMatchLabels();
    }

    static Container container() {
        return single(pod().getContainers());
    }

    static ContainerPort port() {
        return single(container().getPorts());
    }

    static EnvVar variable(String name) {
        return single(container().getEnv().stream()
                .filter(variable -> variable.getName().equals(name))
                .toList());
    }

    static SecretVolumeSource mountedSecret() {
        return single(pod().getVolumes().stream()
                .map(Volume::getSecret)
                .filter(Objects::nonNull)
                .toList());
    }

    private static <T> T single(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}
