package io.handwriting.examples.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServingGuideTest {
    private static final Pattern FLAG_IN_TEXT = Pattern.compile("`(--[a-z][a-z-]*)[^`]*`");
    private static final Pattern BLOCK = Pattern.compile("```\\w*\n(.*?)```", Pattern.DOTALL);
    /** A command line from what starts the server on. */
    private static final Pattern START =
            Pattern.compile("(?:handwriting-examples\\.jar|ServerCommand|handwriting-demo:[\\w.-]+) (.*)");

    private static final Pattern FLAG = Pattern.compile("(?<=^| )--[a-z][a-z-]*");
    private static final Pattern VARIABLE = Pattern.compile("\\bHANDWRITING_[A-Z_]+");
    private static final Pattern FILE = Pattern.compile("\\bdeploy/[\\w./-]*\\w");
    /** Files that whoever follows the guide makes. */
    private static final Set<String> MADE = Set.of("deploy/secrets/admin-token", "deploy/secrets/db-password");

    private static final String GUIDE = Checkout.text("docs/serving.md");

    private static Set<String> found(Pattern pattern, int group, String text) {
        return pattern.matcher(text).results().map(match -> match.group(group)).collect(Collectors.toSet());
    }

    /** The blocks, with continued lines as one. */
    private static String commands() {
        return BLOCK.matcher(GUIDE)
                .results()
                .map(block -> block.group(1).replaceAll("\\s*\\\\\n\\s*", " "))
                .collect(Collectors.joining("\n"));
    }

    static Stream<String> deployFiles() {
        return Stream.concat(
                Checkout.files("deploy").stream().map(file -> "deploy/" + file),
                Checkout.files(Manifests.FOLDER).stream().map(file -> Manifests.FOLDER + "/" + file));
    }

    @Test
    void namesOnlyOptionsThatAreKnown() {
        assertThat(KnownOptions.flags()).containsAll(found(FLAG_IN_TEXT, 1, GUIDE));
    }

    @Test
    void tellsOfEveryOption() {
        assertThat(found(FLAG_IN_TEXT, 1, GUIDE)).containsAll(KnownOptions.flags());
    }

    @Test
    void startsTheServerWithKnownOptions() {
        Set<String> used = START.matcher(commands())
                .results()
                .map(match -> match.group(1))
                .flatMap(arguments -> FLAG.matcher(arguments).results().map(MatchResult::group))
                .collect(Collectors.toSet());

        assertThat(used).isNotEmpty();
        assertThat(KnownOptions.flags()).containsAll(used);
    }

    @Test
    void namesTheVariableBesideEachFlag() {
        assertThat(GUIDE.lines().filter(line -> line.startsWith("| `--")))
                .hasSameSizeAs(KnownOptions.flagsWithVariable())
                .allSatisfy(line -> {
                    String flag = line.substring(line.indexOf("--")).split("[` ]", 2)[0];
                    assertThat(line).contains("`" + KnownOptions.variable(flag) + "`");
                });
    }

    @Test
    void namesOnlyVariablesThatAreKnown() {
        assertThat(KnownOptions.variables()).containsAll(found(VARIABLE, 0, GUIDE));
    }

    @Test
    void filesItNamesAreThere() {
        assertThat(found(FILE, 0, GUIDE).stream().filter(file -> !MADE.contains(file)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Checkout.path(file)).exists());
    }

    @ParameterizedTest
    @MethodSource("deployFiles")
    void filesOfTheDeploymentNameOnlyVariablesThatAreKnown(String file) {
        assertThat(KnownOptions.variables()).containsAll(found(VARIABLE, 0, Checkout.text(file)));
    }
}
