package io.handwriting;

import static io.handwriting.ThrowAwayClassPath.withModels;
import static io.handwriting.ThrowAwayClassPath.withRecognizers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.plugin.Plugins;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognizersTest {
    private static final String SLOW = "io.handwriting.plugin.Plugins$Slow";
    private static final String FAST = "io.handwriting.plugin.Plugins$Fast";

    private static final OpenOptions CPU = new OpenOptions("cpu", 1);
    private static final Glyph SHORT_LINE = shortLine();

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    @Test
    void onlyModel_isOpenedByTheBestProviderThatReadsIt() {
        withModels(withRecognizers(folder, SLOW, FAST), "emnist.slow");
        assertThat(nameOf(Recognizers.discover(ThrowAwayClassPath.of(folder)).open()))
                .isEqualTo("slow emnist.slow auto");
    }

    @Test
    void noProvider_isSaidBeforeNoModel() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() ->
                        Recognizers.discover(ThrowAwayClassPath.of(folder)).open())
                .withMessageContaining("No recognizer provider was found");
    }

    @Test
    void noModel_namesTheJarToAdd() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Recognizers.of(new Plugins.Fast()).open())
                .withMessageContaining("io.handwriting:handwriting-model")
                .withMessageContaining("Recognizer.open(path)");
    }

    @Test
    void severalModels_haveToBeChosenFrom() {
        withModels(withRecognizers(folder, FAST), "digits.fast", "", "  letters.fast  ");
        Recognizers recognizers = Recognizers.discover(ThrowAwayClassPath.of(folder));
        assertThat(recognizers.models()).containsOnlyKeys("digits", "letters");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(recognizers::open)
                .withMessageContaining("digits, letters");
        assertThat(nameOf(recognizers.open("letters", new OpenOptions("cpu", 2))))
                .isEqualTo("fast letters.fast cpu");
    }

    @Test
    void unknownModel_isRefusedWithThoseThereAre() {
        withModels(withRecognizers(folder, FAST), "digits.fast");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() ->
                        Recognizers.discover(ThrowAwayClassPath.of(folder)).open("letters", OpenOptions.DEFAULTS))
                .withMessage("There is no model \"letters\" on the class path; there are: digits.");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Recognizers.of(new Plugins.Fast()).open("letters", OpenOptions.DEFAULTS))
                .withMessageEndingWith("there are: none.");
    }

    @Test
    void twoModelsOfOneName_areRefusedWithTheirPlaces() {
        withModels(folder, "digits.fast");
        withModels(other, "digits.slow");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Recognizers.discover(ThrowAwayClassPath.of(folder, other)))
                .withMessageContaining("Two models on the class path are named \"digits\"")
                .withMessageContaining(folder.getFileName().toString())
                .withMessageContaining(other.getFileName().toString());
    }

    @Test
    void oneModelSeenTwice_isOneModel() {
        withModels(folder, "digits.fast");
        ThrowAwayClassPath parent = ThrowAwayClassPath.of(folder);
        ClassLoader twice = new ClassLoader(parent) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                List<URL> found = Collections.list(parent.getResources(name));
                found.addAll(List.copyOf(found));
                return Collections.enumeration(found);
            }
        };
        assertThat(Recognizers.discover(twice).models()).containsOnlyKeys("digits");
    }

    @Test
    void modelWithoutAnEnding_hasItsFilesName() {
        withModels(folder, "digits");
        assertThat(Recognizers.discover(ThrowAwayClassPath.of(folder)).models()).containsOnlyKeys("digits");
    }

    @Test
    void listedModel_isReadFromBesideTheList() throws IOException {
        withModels(folder, "digits.fast");
        Files.writeString(folder.resolve("META-INF/handwriting/digits.fast"), "content");
        ModelSource source =
                Recognizers.discover(ThrowAwayClassPath.of(folder)).models().get("digits");
        assertThat(source).isNotNull();
        assertThat(source.bytes(100)).asString().isEqualTo("content");
    }

    @Test
    void listThatCannotBeRead_isRefused() {
        ClassLoader unreadable = new ClassLoader(null) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.endsWith("models")
                        ? Collections.enumeration(List.of(new URL(null, "gone:models", new Gone())))
                        : Collections.emptyEnumeration();
            }
        };
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Recognizers.discover(unreadable))
                .withMessage("The list of models META-INF/handwriting/models cannot be read: The disk is gone.");
    }

    private static final class Gone extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("The disk is gone.");
        }
    }

    @Test
    void provider_canBeChosenByName() {
        withModels(withRecognizers(folder, SLOW, FAST), "digits.slow");
        Recognizers recognizers =
                Recognizers.discover(ThrowAwayClassPath.of(folder)).using("slow");
        assertThat(recognizers.providers().available()).hasSize(1);
        assertThat(nameOf(recognizers.open())).isEqualTo("slow digits.slow auto");
        assertThatExceptionOfType(ProviderException.class).isThrownBy(() -> recognizers.using("fast"));
    }

    @Test
    void modelThatNobodyReads_isRefusedWithThoseAsked() {
        Recognizers recognizers = Recognizers.of(new Plugins.Slow(), new Plugins.Fast(), new Plugins.Unavailable());
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> recognizers.open(ModelSource.of("seven.png", new byte[1]), OpenOptions.DEFAULTS))
                .withMessage("No provider reads seven.png; asked: fast, slow."
                        + " \"gpu\" is not available: There is no graphics card.");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Recognizers.of(new Plugins.Slow())
                        .open(ModelSource.of("seven.png", new byte[1]), OpenOptions.DEFAULTS))
                .withMessage("No provider reads seven.png; asked: slow.");
    }

    @Test
    void companion_isOpenedAndClosedWithItsModel() {
        Plugins.Pair pair = new Plugins.Pair();
        Glyph written = SHORT_LINE.with(PenPath.of(Ink.of(new float[] {0, 0, 1, 1})));
        try (Recognizer recognizer = Recognizers.of(pair).open(ModelSource.of("two", new byte[] {0, 10}), CPU)) {
            assertThat(pair.open).hasValue(2);
            assertThat(recognizer.card().name()).isEqualTo("two");
            assertThat(recognizer.recognize(SHORT_LINE).label()).isEqualTo("1");
            assertThat(recognizer.recognize(written).probability("7")).isGreaterThan(0.2f);
        }
        assertThat(pair.open).hasValue(0);
    }

    @Test
    void companionOfOtherLabels_isRefusedAndNothingStaysOpen() {
        Plugins.Pair pair = new Plugins.Pair();
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Recognizers.of(pair).open(ModelSource.of("two", new byte[] {0, 9}), CPU))
                .withMessage(
                        "The models \"two\" and \"the companion of two\" cannot read together, for their labels are"
                                + " not the same.");
        assertThat(pair.open).hasValue(0);
    }

    @Test
    void twoProvidersOfOneName_areRefusedWithoutDiscoveryToo() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Recognizers.of(new Plugins.Fast(), new Plugins.FastTwin()));
    }

    @Test
    void shortForms_lookInTheContextClassLoader() {
        withModels(withRecognizers(folder, FAST), "digits.fast");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(ThrowAwayClassPath.of(folder));
            assertThat(nameOf(Recognizer.open())).isEqualTo("fast digits.fast auto");
            assertThat(nameOf(Recognizer.open(folder.resolve("mine.fast")))).isEqualTo("fast mine.fast auto");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void noContextClassLoader_meansTheLibrarysOwn() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(null);
            assertThat(Recognizers.discover().providers().available()).isEmpty();
            assertThat(Trainers.discover().all()).isEmpty();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static Glyph shortLine() {
        float[] values = new float[Glyph.PIXELS];
        values[400] = 1;
        return Glyph.of(values);
    }

    private static String nameOf(Recognizer recognizer) {
        try (recognizer) {
            return recognizer.card().name();
        }
    }
}
