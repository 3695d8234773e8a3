package io.handwriting.examples.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DeploymentSafetyTest {
    private static final String MOUNTED_SECRETS = "/run/secrets/handwriting";

    private final PodSpec pod = DeployedServer.pod();
    private final Container server = DeployedServer.container();
    private final SecretVolumeSource mounted = DeployedServer.mountedSecret();
    private final Secret example = Manifests.only(Secret.class);

    @Test
    void runsAsNobodyInParticular() {
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getSecurityContext().getRunAsUser() + ":"
                        + pod.getSecurityContext().getRunAsGroup())
                .isEqualTo(Dockerfile.ofTheServer().last("USER"));
        assertThat(pod.getSecurityContext().getFsGroup())
                .isEqualTo(pod.getSecurityContext().getRunAsGroup());
    }

    @Test
    void mayDoNothingToItsContainer() {
        assertThat(server.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(server.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(server.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(server.getSecurityContext().getCapabilities().getAdd()).isNullOrEmpty();
        assertThat(server.getSecurityContext().getPrivileged()).isNull();
        assertThat(pod.getHostNetwork()).isNull();
        assertThat(pod.getHostPID()).isNull();
    }

    @Test
    void secretVariablesAreInTheExample() {
        assertThat(server.getEnv())
                .extracting(EnvVar::getValueFrom)
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .extracting(EnvVarSource::getSecretKeyRef)
                .allSatisfy(reference -> {
                    assertThat(reference.getName())
                            .isEqualTo(example.getMetadata().getName());
                    assertThat(example.getStringData()).containsKey(reference.getKey());
                });
    }

    @Test
    void secretFilesAreInTheExample() {
        assertThat(mounted.getSecretName()).isEqualTo(example.getMetadata().getName());
        assertThat(mounted.getItems())
                .extracting(KeyToPath::getKey)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(example.getStringData()).containsKey(key));
    }

    @Test
    void tokenAndPasswordAreFilesThatAreMounted() {
        assertThat(mounted.getItems())
                .extracting(item -> MOUNTED_SECRETS + "/" + item.getPath())
                .containsExactlyInAnyOrder(
                        DeployedServer.variable("HANDWRITING_DB_PASSWORD_FILE").getValue(),
                        DeployedServer.variable("HANDWRITING_ADMIN_TOKEN_FILE").getValue());
        assertThat(mounted.getDefaultMode()).isEqualTo(0440);
        assertThat(server.getVolumeMounts())
                .filteredOn(mount -> mount.getMountPath().equals(MOUNTED_SECRETS))
                .singleElement()
                .satisfies(mount -> assertThat(mount.getReadOnly()).isTrue());
    }

    @Test
    void writesToItsStateAndTemporaryFilesAlone() {
        assertThat(server.getVolumeMounts())
                .filteredOn(mount -> mount.getReadOnly() == null)
                .extracting(VolumeMount::getMountPath)
                .containsExactlyInAnyOrder("/tmp", Dockerfile.ofTheServer().variable("HANDWRITING_STATE"));
        assertThat(pod.getVolumes())
                .filteredOn(volume -> volume.getEmptyDir() != null)
                .hasSize(2)
                .allSatisfy(volume ->
                        assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull());
    }

    @Test
    void everyVolumeIsMounted() {
        assertThat(server.getVolumeMounts())
                .extracting(VolumeMount::getName)
                .containsExactlyInAnyOrderElementsOf(
                        pod.getVolumes().stream().map(Volume::getName).toList());
    }
}
