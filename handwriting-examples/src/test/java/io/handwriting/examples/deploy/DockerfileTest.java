package io.handwriting.examples.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.examples.server.HealthCheck;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DockerfileTest {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern FILE_OF_DEPLOY = Pattern.compile("\\bdeploy/[\\w.]+");
    private static final Pattern FIXED_TAG = Pattern.compile("[\\w./-]+:\\d+\\.\\d+[\\w.]*-j(dk|re)-\\w+");
    private static final String PLACE = "/opt/handwriting/";

    private final Dockerfile dockerfile = Dockerfile.ofTheServer();

    static Stream<String> poms() {
        return Stream.concat(
                Stream.of("pom.xml"),
                MODULE.matcher(Checkout.text("pom.xml")).results().map(module -> module.group(1) + "/pom.xml"));
    }

    @Test
    void basesHaveFixedTags() {
        assertThat(dockerfile.all("FROM")).containsExactly("${JDK_IMAGE} AS build", "${JRE_IMAGE}");
        assertThat(List.of(dockerfile.defaultOf("JDK_IMAGE"), dockerfile.defaultOf("JRE_IMAGE")))
                .allSatisfy(image -> assertThat(image).matches(FIXED_TAG));
        assertThat(dockerfile.defaultOf("JRE_IMAGE"))
                .isEqualTo(dockerfile.defaultOf("JDK_IMAGE").replace("-jdk-", "-jre-"));
    }

    @Test
    void runsAsANumberThatIsNotRoot() {
        assertThat(dockerfile.lastStage().last("USER")).matches("[1-9]\\d{3,}:[1-9]\\d{3,}");
    }

    @Test
    void stateBelongsToWhoeverTheServerRunsAs() {
        String state = dockerfile.variable("HANDWRITING_STATE");

        assertThat(dockerfile.lastStage().last("VOLUME")).isEqualTo(state);
        assertThat(dockerfile.lastStage().all("COPY"))
                .anySatisfy(copy -> assertThat(copy)
                        .contains("--chown=" + dockerfile.last("USER") + " ")
                        .endsWith(state + "/"));
        assertThat(dockerfile.variable("DJL_CACHE_DIR")).startsWith(state);
        assertThat(Checkout.lines("deploy/jvm.options")).contains("-Duser.home=" + state);
    }

    @Test
    void healthCheckNeedsNothingButJava() {
        assertThat(dockerfile.lastStage().last("HEALTHCHECK"))
                .contains("CMD [\"java\", ")
                .endsWith("\"" + HealthCheck.class.getName() + "\"]");
    }

    @Test
    void startsTheServerWithoutAShellSoThatItGetsTheSignals() {
        assertThat(dockerfile.lastStage().last("ENTRYPOINT"))
                .startsWith("[\"java\", \"@" + PLACE + "jvm.options\"")
                .endsWith("\"io.handwriting.examples.server.ServerCommand\"]");
        assertThat(dockerfile.lastStage().all("RUN")).isEmpty();
    }

    @Test
    void listensOnThePortItExposes() {
        assertThat(dockerfile.variables())
                .containsEntry("HANDWRITING_PORT", dockerfile.last("EXPOSE"))
                .containsEntry("HANDWRITING_BIND", "0.0.0.0");
    }

    @Test
    void setsOnlyVariablesThatTheServerKnows() {
        assertThat(dockerfile.variables().keySet().stream().filter(name -> name.startsWith("HANDWRITING_")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(KnownOptions.variables()).contains(name));
    }

    @Test
    void leavesTrainingOutUnlessAskedFor() {
        assertThat(dockerfile.defaults()).containsEntry("TRAINING", "false");
        assertThat(dockerfile.all("RUN"))
                .anySatisfy(
                        run -> assertThat(run).startsWith("deploy/assemble.sh").endsWith("\"$TRAINING\""));
    }

    @Test
    void filesItNamesAreThereAndSentToTheBuild() {
        List<String> named = FILE_OF_DEPLOY
                .matcher(String.join("\n", dockerfile.all("RUN")) + "\ndeploy/jvm.options")
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(Stream.concat(named.stream(), Stream.of("mvnw", ".mvn/wrapper/maven-wrapper.properties")))
                .allSatisfy(file -> {
                    assertThat(Checkout.path(file)).isRegularFile();
                    assertThat(BuildContext.holds(file)).as("%s is sent", file).isTrue();
                });
        assertThat(Files.isExecutable(Checkout.path("deploy/assemble.sh"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("poms")
    void everyModuleIsSentToTheBuild(String pom) {
        assertThat(Checkout.path(pom)).isRegularFile();
        assertThat(BuildContext.holds(pom)).isTrue();
        if (pom.startsWith("handwriting-")) {
            assertThat(BuildContext.holds(pom.replace("pom.xml", "src/main/java")))
                    .isTrue();
        }
    }

    @Test
    void secretsAndTestsAreNotSent() {
        assertThat(Checkout.lines(BuildContext.RULES).get(0)).isEqualTo("*");
        assertThat(Stream.of(
                        "deploy/secrets/db-password", "handwriting-api/src/test/java", ".git/config", "deploy/.env"))
                .allSatisfy(file -> assertThat(BuildContext.holds(file)).isFalse());
    }

    @Test
    void everyFolderOfTheImageIsLaidOutByTheScript() {
        String script = Checkout.text("deploy/assemble.sh");

        assertThat(dockerfile.lastStage().all("COPY"))
                .isNotEmpty()
                .allSatisfy(copy -> assertThat(copy).contains("--from=build"))
                .extracting(copy ->
                        copy.substring(copy.indexOf(PLACE) + PLACE.length()).split("[/ ]", 2)[0])
                .allSatisfy(name -> assertThat(script).contains(name));
    }
}
