package io.handwriting.examples.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTest {
    private static final JsonNode BASE = compose("compose.yaml");
    private static final JsonNode TLS = compose("compose.tls.yaml");
    private static final JsonNode SERVER = BASE.at("/services/server");
    private static final JsonNode DATABASE = BASE.at("/services/database");
    private static final JsonNode PROXY = TLS.at("/services/proxy");

    private static JsonNode compose(String file) {
        List<JsonNode> documents = Manifests.yaml(Checkout.text("deploy/" + file));
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    static Stream<JsonNode> services() {
        return Stream.of(SERVER, DATABASE, PROXY);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(entry -> entry.getKey()).toList();
    }

    @ParameterizedTest
    @MethodSource("services")
    void writesNowhereButToVolumesAndMayDoLittle(JsonNode service) {
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(texts(service.path("cap_drop"))).containsExactly("ALL");
        assertThat(texts(service.path("security_opt"))).containsExactly("no-new-privileges:true");
        assertThat(texts(service.path("tmpfs")))
                .allSatisfy(mount -> assertThat(mount).contains(":size="));
        assertThat(service.path("mem_limit").asText()).isNotEmpty();
        assertThat(service.path("pids_limit").asInt()).isPositive();
        assertThat(service.path("privileged").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("services")
    void imagesHaveFixedTags(JsonNode service) {
        assertThat(service.path("image").asText()).matches("[\\w-]+:\\d+\\.\\d+.*");
    }

    @Test
    void onlyTheProxyMayBindLowPorts() {
        assertThat(texts(PROXY.path("cap_add"))).containsExactly("NET_BIND_SERVICE");
        assertThat(SERVER.path("cap_add").isMissingNode()).isTrue();
        assertThat(DATABASE.path("cap_add").isMissingNode()).isTrue();
    }

    @Test
    void serverIsPublishedToThisMachineAloneAndTheDatabaseNowhere() {
        assertThat(texts(SERVER.path("ports")))
                .containsExactly("127.0.0.1:8080:" + Dockerfile.ofTheServer().last("EXPOSE"));
        assertThat(DATABASE.path("ports").isMissingNode()).isTrue();
        assertThat(texts(DATABASE.path("networks"))).containsExactly("data");
        assertThat(BASE.at("/networks/data/internal").asBoolean()).isTrue();
        assertThat(texts(PROXY.path("networks"))).doesNotContain("data");
    }

    @Test
    void serverStartsOnceTheDatabaseIsHealthyAndTheProxyAfterIt() {
        assertThat(SERVER.at("/depends_on/database/condition").asText()).isEqualTo("service_healthy");
        assertThat(texts(DATABASE.at("/healthcheck/test"))).contains("CMD", "pg_isready");
        assertThat(PROXY.at("/depends_on/server/condition").asText()).isEqualTo("service_healthy");
    }

    @Test
    void serverKnowsItsVariables() {
        assertThat(KnownOptions.variables())
                .containsAll(names(SERVER.path("environment")))
                .containsAll(names(TLS.at("/services/server/environment")));
    }

    @Test
    void serverReachesTheDatabaseAsItsOwner() {
        JsonNode owner = DATABASE.path("environment");
        JsonNode visitor = SERVER.path("environment");

        assertThat(visitor.path("HANDWRITING_DB").asText())
                .isEqualTo("jdbc:postgresql://database:5432/"
                        + owner.path("POSTGRES_DB").asText());
        assertThat(visitor.path("HANDWRITING_DB_USER")).isEqualTo(owner.path("POSTGRES_USER"));
        assertThat(visitor.path("HANDWRITING_DB_PASSWORD_FILE")).isEqualTo(owner.path("POSTGRES_PASSWORD_FILE"));
    }

    @Test
    void secretsAreFilesThatTheRepositoryDoesNotKeep() {
        assertThat(names(BASE.path("secrets"))).containsExactlyInAnyOrderElementsOf(texts(SERVER.path("secrets")));
        assertThat(BASE.path("secrets"))
                .allSatisfy(secret -> assertThat(secret.path("file").asText()).startsWith("secrets/"));
        assertThat(Checkout.lines("deploy/secrets/.gitignore")).containsExactly("*", "!.gitignore");
        assertThat(Stream.of("HANDWRITING_DB_PASSWORD_FILE", "HANDWRITING_ADMIN_TOKEN_FILE")
                        .map(name -> SERVER.at("/environment/" + name).asText()))
                .containsExactlyInAnyOrder("/run/secrets/db-password", "/run/secrets/admin-token");
    }

    @Test
    void whatIsStoredSurvivesTheContainers() {
        assertThat(texts(SERVER.path("volumes")))
                .containsExactly("state:" + Dockerfile.ofTheServer().last("VOLUME"));
        assertThat(texts(DATABASE.path("volumes"))).containsExactly("database:/var/lib/postgresql/data");
        assertThat(names(BASE.path("volumes"))).containsExactlyInAnyOrder("state", "database");
    }

    @Test
    void serverHasTimeToDrain() {
        assertThat(SERVER.path("stop_grace_period").asText()).isEqualTo("30s");
    }

    @Test
    void headersOfAProxyAreTrustedOnlyWhereThereIsOne() {
        assertThat(SERVER.at("/environment/HANDWRITING_PROXY").isMissingNode()).isTrue();
        assertThat(TLS.at("/services/server/environment/HANDWRITING_PROXY").asText())
                .isNotEmpty();
        assertThat(PROXY.at("/environment/UPSTREAM").asText())
                .isEqualTo("server:" + Dockerfile.ofTheServer().last("EXPOSE"));
    }

    @Test
    void imageIsBuiltFromTheRootWithTheDockerfile() {
        assertThat(SERVER.at("/build/context").asText()).isEqualTo("..");
        assertThat(Checkout.path(SERVER.at("/build/dockerfile").asText())).isRegularFile();
        assertThat(names(SERVER.at("/build/args")))
                .isSubsetOf(Dockerfile.ofTheServer().defaults().keySet());
    }

    @Test
    void proxyReadsTheFileBesideIt() {
        assertThat(texts(PROXY.path("volumes"))).contains("./Caddyfile:/etc/caddy/Caddyfile:ro");
        assertThat(Checkout.text("deploy/Caddyfile")).contains("{$DOMAIN:", "{$UPSTREAM:");
        assertThat(names(PROXY.path("environment"))).containsExactlyInAnyOrder("DOMAIN", "UPSTREAM");
    }
}
