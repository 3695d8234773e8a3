package io.handwriting;

import static io.handwriting.ThrowAwayClassPath.withRecognizers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.plugin.Plugins;
import io.handwriting.spi.Provider;
import io.handwriting.spi.RecognizerProvider;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Enumeration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Discovery and choice, seen through {@link Recognizers}. */
class ProvidersTest {
    private static final String PLUGIN = "io.handwriting.plugin.Plugins$";

    @TempDir
    private Path folder;

    private Providers<RecognizerProvider> discover(String... plugins) {
        String[] classes = new String[plugins.length];
        for (int i = 0; i < plugins.length; i++) {
            classes[i] = PLUGIN + plugins[i];
        }
        return discoverClasses(classes);
    }

    private Providers<RecognizerProvider> discoverClasses(String... classes) {
        return Recognizers.discover(ThrowAwayClassPath.of(withRecognizers(folder, classes)))
                .providers();
    }

    @Test
    void providers_areSortedByRankThenName() {
        assertThat(discover("Slow", "Fast").available())
                .extracting(Provider::name)
                .containsExactly("fast", "slow");
        assertThat(Recognizers.of(new Plugins.Slow(), new Plugins.Unavailable(), new Plugins.Fast())
                        .providers())
                .hasToString("recognizer providers: [fast, slow]");
    }

    @Test
    void best_hasTheLargestRankOfThoseAvailable() {
        assertThat(discover("Slow", "Fast", "Unavailable").best().name()).isEqualTo("fast");
        assertThat(discover("Slow", "Unavailable").best().name()).isEqualTo("slow");
    }

    @Test
    void twoOfOneName_areRefusedWithTheirClasses() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> discover("Fast", "FastTwin"))
                .withMessageContaining("Two recognizer providers are named \"fast\"")
                .withMessageContaining("Plugins$Fast")
                .withMessageContaining("Plugins$FastTwin")
                .withMessageEndingWith("Remove one of them.");
    }

    @Test
    void nothingFound_namesTheJarToAdd() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> discover().best())
                .withMessageStartingWith("No recognizer provider was found.")
                .withMessageContaining("io.handwriting:handwriting-onnx");
    }

    @Test
    void missingProvider_namesTheCandidatesAndTheJar() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> discover("Slow", "Fast").named("onnx"))
                .withMessage("There is no recognizer provider named \"onnx\"; available: fast, slow."
                        + " Add io.handwriting:handwriting-onnx.");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> discover().named("mine"))
                .withMessage("There is no recognizer provider named \"mine\"; available: none.");
    }

    @Test
    void missingProvider_tellsWhatCouldNotBeLoaded() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> discover("WithoutRuntime").named("onnx"))
                .withMessageContaining("Add com.microsoft.onnxruntime:onnxruntime.")
                .withMessageEndingWith("Add io.handwriting:handwriting-onnx.");
    }

    @Test
    void unavailableProvider_isRefusedWithItsReason() {
        Providers<RecognizerProvider> providers = discover("Unavailable");
        assertThat(providers.available()).isEmpty();
        assertThat(providers.problems()).containsExactly("\"gpu\" is not available: There is no graphics card.");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> providers.named("gpu"))
                .withMessage("The recognizer provider \"gpu\" is not available: There is no graphics card.");
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(providers::best)
                .withMessage("No recognizer provider can be used."
                        + " \"gpu\" is not available: There is no graphics card.");
    }

    @Test
    void providerThatFailsWhenAsked_isNotAvailable() {
        assertThat(discover("Confused", "Slow").problems())
                .containsExactly("\"confused\" is not available: NoClassDefFoundError:"
                        + " ai/djl/pytorch/engine/PtEngine. Add ai.djl.pytorch:pytorch-engine.");
    }

    @Test
    void providerThatCannotBeMade_isAProblemButNoFailure() {
        Providers<RecognizerProvider> providers = discover("Broken", "Slow");
        assertThat(providers.best().name()).isEqualTo("slow");
        assertThat(providers.problems())
                .singleElement()
                .asString()
                .startsWith("A recognizer provider could not be loaded: ")
                .contains("Plugins$Broken")
                .endsWith("IllegalStateException: The licence has expired.");
    }

    @Test
    void missingRuntime_isNamedAsTheJarToAdd() {
        assertThat(discover("WithoutRuntime").problems())
                .singleElement()
                .asString()
                .contains("ai/onnxruntime/OrtEnvironment")
                .endsWith("Add com.microsoft.onnxruntime:onnxruntime.");
    }

    @Test
    void classThatDoesNotExist_isAProblemButNoFailure() {
        Providers<RecognizerProvider> providers = discoverClasses("org.example.Nowhere", PLUGIN + "Slow");
        assertThat(providers.best().name()).isEqualTo("slow");
        assertThat(providers.problems()).singleElement().asString().contains("org.example.Nowhere");
    }

    @Test
    void classThatIsNoProvider_isAProblemButNoFailure() {
        Providers<RecognizerProvider> providers = discoverClasses("java.lang.String", PLUGIN + "Slow");
        assertThat(providers.best().name()).isEqualTo("slow");
        assertThat(discover("School").problems()).singleElement().asString().contains("Plugins$School");
    }

    @Test
    void serviceFileThatIsNone_isAProblemButNoFailure() {
        assertThat(discoverClasses("this is no class name").problems()).hasSize(1);
    }

    @Test
    void providerWithoutAName_isAProblemButNoFailure() {
        assertThat(discover("Nameless", "Slow").problems())
                .singleElement()
                .asString()
                .contains("Plugins$Nameless has no name");
    }

    @Test
    void classPathThatCannotBeRead_endsDiscovery() {
        ClassLoader unreadable = new ClassLoader() {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("The disk is gone.");
            }
        };
        assertThat(Trainers.discover(unreadable).providers().problems())
                .singleElement()
                .asString()
                .contains("The disk is gone.");
    }

    @Test
    void twoDiscoveries_shareNothing() {
        ThrowAwayClassPath classPath = ThrowAwayClassPath.of(withRecognizers(folder, PLUGIN + "Slow"));
        Providers<RecognizerProvider> first = Recognizers.discover(classPath).providers();
        withRecognizers(folder, PLUGIN + "Fast");
        Providers<RecognizerProvider> second = Recognizers.discover(classPath).providers();
        assertThat(first.best().name()).isEqualTo("slow");
        assertThat(second.best().name()).isEqualTo("fast");
        assertThat(Recognizers.discover(classPath).providers().best()).isNotSameAs(second.best());
    }
}
