package io.handwriting.examples.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {
    private static final JsonNode KUSTOMIZATION =
            Manifests.documents(Manifests.KUSTOMIZATION).get(0);

    static Stream<String> manifestFiles() {
        return Checkout.files(Manifests.FOLDER).stream().filter(file -> !file.equals(Manifests.KUSTOMIZATION));
    }

    @ParameterizedTest
    @MethodSource("manifestFiles")
    void holdsNothingThatItsKindDoesNotKnow(String file) throws JsonProcessingException {
        for (JsonNode document : Manifests.documents(file)) {
            assertThat(Manifests.written(Manifests.typed(document))).isEqualTo(document);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{apiVersion: v1, kind: Service, spec: {portz: 80}}",
                "{apiVersion: v1, kind: Pod, spec: {securityContext: {runAsNonroot: true}}}",
            })
    void aMisspeltFieldWouldBeFound(String text) {
        JsonNode document = Manifests.yaml(text).get(0);

        assertThatThrownBy(() -> Manifests.typed(document)).isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void kustomizationNamesEveryFileButTheExampleOfTheSecret() {
        List<String> named = StreamSupport.stream(KUSTOMIZATION.get("resources").spliterator(), false)
                .map(JsonNode::asText)
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(manifestFiles()
                        .filter(file -> !file.equals(Manifests.EXAMPLE_SECRET))
                        .toList());
    }

    @Test
    void kustomizationSetsTheImageOfTheDeployment() {
        JsonNode image = KUSTOMIZATION.get("images").get(0);

        assertThat(DeployedServer.container().getImage())
                .isEqualTo(image.get("name").asText());
        assertThat(image.get("newTag").asText()).isNotEqualTo("latest").isNotEmpty();
    }

    @Test
    void everythingLivesInOneNamespaceWithRestrictedPods() {
        Namespace namespace = Manifests.only(Namespace.class);

        assertThat(namespace.getMetadata().getLabels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
        assertThat(KUSTOMIZATION.get("namespace").asText())
                .isEqualTo(namespace.getMetadata().getName());
        assertThat(Manifests.all().stream().filter(manifest -> !(manifest instanceof Namespace)))
                .extracting(HasMetadata::getMetadata)
                .allSatisfy(metadata -> assertThat(metadata.getNamespace())
                        .isEqualTo(namespace.getMetadata().getName()));
    }

    @Test
    void noTwoManifestsAreOfOneKindAndName() {
        assertThat(Manifests.all())
                .extracting(manifest ->
                        manifest.getKind() + " " + manifest.getMetadata().getName())
                .doesNotHaveDuplicates();
    }

    @Test
    void accountHasNoTokenForTheCluster() {
        ServiceAccount account = Manifests.only(ServiceAccount.class);

        assertThat(account.getAutomountServiceAccountToken()).isFalse();
        assertThat(DeployedServer.pod().getServiceAccountName())
                .isEqualTo(account.getMetadata().getName());
        assertThat(DeployedServer.pod().getAutomountServiceAccountToken()).isFalse();
    }

    @Test
    void exampleOfTheSecretHoldsNoRealValue() {
        Secret secret = Manifests.only(Secret.class);

        assertThat(secret.getData()).isNullOrEmpty();
        assertThat(secret.getStringData().values())
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value).contains("REPLACE-ME"));
    }
}
