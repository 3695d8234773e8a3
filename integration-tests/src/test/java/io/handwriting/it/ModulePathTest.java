package io.handwriting.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.Recognizer;
import io.handwriting.Verdict;
import io.handwriting.data.Emnist;
import io.handwriting.djl.DjlModel;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.network.Network;
import io.handwriting.onnx.OnnxRecognizerProvider;
import io.handwriting.plain.PlainRecognizerProvider;
import io.handwriting.preprocess.GlyphPipeline;
import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a module that requires the library can reach, and what it cannot. */
class ModulePathTest {

    private static final String CLASS_FILE = ".class";

    static Stream<Module> libraries() {
        return Stream.of(
                        Ink.class,
                        GlyphPipeline.class,
                        Emnist.class,
                        Network.class,
                        DjlModel.class,
                        OnnxRecognizerProvider.class,
                        PlainRecognizerProvider.class,
                        Evaluation.class)
                .map(Class::getModule);
    }

    @Test
    void libraries_areNamedModules() {
        assertThat(libraries().map(Module::getName))
                .containsExactly(
                        "io.handwriting",
                        "io.handwriting.preprocess",
                        "io.handwriting.data",
                        "io.handwriting.network",
                        "io.handwriting.djl",
                        "io.handwriting.onnx",
                        "io.handwriting.plain",
                        "io.handwriting.evaluation");
    }

    @Test
    void oneModule_bringsARuntimeAndTheModel() {
        assertThat(ModuleLayer.boot().findModule("io.handwriting.all")).isPresent();
        try (Recognizer recognizer = Recognizer.open()) {
            assertThat(recognizer.card().name()).isEqualTo("handwriting");
            assertThat(recognizer.recognize(Glyph.BLANK).verdict()).isEqualTo(Verdict.BLANK);
        }
    }

    @Test
    void api_exportsItsTwoPackages() {
        assertThat(Ink.class.getModule().getDescriptor().exports().stream().map(exports -> exports.source()))
                .containsExactlyInAnyOrder("io.handwriting", "io.handwriting.spi");
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void exports_areForEverybody(Module library) {
        assertThat(library.getDescriptor().exports()).isNotEmpty().noneMatch(exports -> exports.isQualified());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void packages_areOpenToNobody(Module library) {
        assertThat(library.getPackages()).noneMatch(library::isOpen);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void internalPackages_areNotExported(Module library) {
        assertThat(library.getPackages())
                .filteredOn(name -> name.contains("internal"))
                .isNotEmpty()
                .noneMatch(library::isExported);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void internalMembers_areOutOfReach(Module library) throws IOException {
        assertThat(internalMembers(library))
                .isNotEmpty()
                .allSatisfy(member -> assertThatThrownBy(() -> member.setAccessible(true))
                        .isInstanceOf(InaccessibleObjectException.class));
    }

    private static List<AccessibleObject> internalMembers(Module library) throws IOException {
        List<AccessibleObject> members = new ArrayList<>();
        for (Class<?> internal : internalClasses(library)) {
            members.addAll(List.of(internal.getDeclaredConstructors()));
            members.addAll(List.of(internal.getDeclaredMethods()));
        }
        return members;
    }

    private static List<Class<?>> internalClasses(Module library) throws IOException {
        var reference = library.getLayer()
                .configuration()
                .findModule(library.getName())
                .orElseThrow()
                .reference();
        try (ModuleReader reader = reference.open();
                Stream<String> resources = reader.list()) {
            return resources
                    .filter(name -> name.contains("/internal/") && name.endsWith(CLASS_FILE))
                    .map(name -> name.substring(0, name.length() - CLASS_FILE.length())
                            .replace('/', '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .<Class<?>>map(name -> Class.forName(library, name))
                    .toList();
        }
    }
}
