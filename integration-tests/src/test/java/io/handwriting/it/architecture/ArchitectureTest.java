package io.handwriting.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.handwriting.HandwritingException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The arrows between the modules, and the habits that their classes keep. */
class ArchitectureTest {

    private static final List<String> LIBRARIES =
            Library.ALL.stream().map(Library::folder).toList();
    private static final List<String> APPLICATIONS =
            List.of("handwriting-examples", "handwriting-examples-desktop", "handwriting-browser", "benchmarks");

    /** A module and what it brings along, no classes. */
    private static final List<String> BUNDLES = List.of("handwriting-model", "handwriting-all");

    private static final JavaClasses LIBRARY_CLASSES = Checkout.classesIn(LIBRARIES);
    private static final JavaClasses ALL_CLASSES = Checkout.classesIn(
            Stream.concat(LIBRARIES.stream(), APPLICATIONS.stream()).toList());

    @Test
    void everyModule_isKnownToTheseRules() throws IOException {
        assertThat(Checkout.foldersWithSources())
                .allMatch(folder ->
                        LIBRARIES.contains(folder) || APPLICATIONS.contains(folder) || BUNDLES.contains(folder));
    }

    @Test
    void bundles_haveNoClasses() {
        assertThat(Checkout.classesIn(BUNDLES)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("io.handwriting.it.architecture.Library#ALL")
    void library_dependsOnWhatItsArrowsAllow(Library library) {
        classes()
                .should()
                .onlyDependOnClassesThat(library.reachable())
                .check(Checkout.classesIn(List.of(library.folder())));
    }

    @ParameterizedTest
    @FieldSource("io.handwriting.it.architecture.Library#ALL")
    void internalClasses_areUsedByTheirOwnModule(Library library) {
        noClasses()
                .that(not(library.owned()))
                .should()
                .dependOnClassesThat(library.internal())
                .check(ALL_CLASSES);
    }

    @Test
    void imageFormats_areReadInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.handwriting.preprocess..image..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..", "org.apache.commons.imaging..")
                .check(LIBRARY_CLASSES);
    }

    @Test
    void libraries_leaveTheStandardStreamsAlone() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY_CLASSES);
    }

    @Test
    void libraries_logThroughSystemLogger() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(LIBRARY_CLASSES);
    }

    @Test
    void libraries_haveNoStaticState() {
        fields().that().areStatic().should().beFinal().check(LIBRARY_CLASSES);
    }

    @Test
    void exceptions_haveOneRoot() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(HandwritingException.class)
                .check(LIBRARY_CLASSES);
    }

    @Test
    void names_sayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?)")
                .because("such a class is a drawer for this and that")
                .check(ALL_CLASSES);
    }
}
