package io.handwriting;

import io.handwriting.internal.ModelIndex;
import io.handwriting.internal.Services;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.Provider;
import io.handwriting.spi.RecognizerProvider;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * The recognizer providers and the models that one discovery found.
 *
 * <p>Discovery happens when it is asked for, looks nowhere but in the class loader given, and uses no network. Immutable
 * and safe to share between threads.
 */
public final class Recognizers {
    private static final String KIND = "recognizer provider";

    private final Providers<RecognizerProvider> providers;
    private final Map<String, ModelSource> models;

    private Recognizers(Providers<RecognizerProvider> providers, Map<String, ModelSource> models) {
        this.providers = providers;
        this.models = models;
    }

    /**
     * Looks for providers and models in the context class loader of the calling thread (or, where there is none, in the
     * one that loaded this library).
     *
     * @return what was found
     * @throws ProviderException if two providers have one name
     * @throws ModelException if two models have one name
     */
    public static Recognizers discover() {
        return discover(Services.defaultLoader());
    }

    /**
     * Looks for providers and models in a class loader.
     *
     * @param loader where to look
     * @return what was found
     * @throws ProviderException if two providers have one name
     * @throws ModelException if two models have one name
     */
    public static Recognizers discover(ClassLoader loader) {
        return new Recognizers(
                Providers.load(KIND, ServiceLoader.load(RecognizerProvider.class, loader)), ModelIndex.find(loader));
    }

    /**
     * Takes providers without any discovery; there are no models on the class path then.
     *
     * @param providers the providers
     * @return the providers as a catalogue
     * @throws ProviderException if two providers have one name
     */
    public static Recognizers of(RecognizerProvider... providers) {
        return new Recognizers(Providers.of(KIND, List.of(providers)), Map.of());
    }

    /**
     * Shows the providers.
     *
     * @return the providers
     */
    public Providers<RecognizerProvider> providers() {
        return providers;
    }

    /**
     * Shows the models that jars on the class path bring along.
     *
     * @return the models by name, unmodifiable
     */
    public Map<String, ModelSource> models() {
        return models;
    }

    /**
     * Keeps one provider only.
     *
     * @param provider its name
     * @return a catalogue with that provider and the same models
     * @throws ProviderException if it is missing or not available
     */
    public Recognizers using(String provider) {
        return new Recognizers(Providers.of(KIND, List.of(providers.named(provider))), models);
    }

    /**
     * Opens the model on the class path with the best provider that reads it.
     *
     * @return a recognizer, to be closed
     * @throws ProviderException if no provider is available
     * @throws ModelException if there is no model, several, or an unusable one
     */
    public Recognizer open() {
        providers.best();
        if (models.isEmpty()) {
            throw new ModelException(
                    "There is no model on the class path. Add io.handwriting:handwriting-model, or open"
                            + " a model file with Recognizer.open(path).");
        }
        if (models.size() > 1) {
            throw new ModelException("There are several models on the class path: "
                    + String.join(", ", models.keySet())
                    + ". Choose one with Recognizers.discover().open(name, options).");
        }
        return open(models.values().iterator().next(), OpenOptions.DEFAULTS);
    }

    /**
     * Opens one of the models on the class path.
     *
     * @param model its name, as {@link #models()} has it
     * @param options device and threads
     * @return a recognizer, to be closed
     * @throws ProviderException if no provider is available
     * @throws ModelException if there is no such model, or it is unusable
     */
    public Recognizer open(String model, OpenOptions options) {
        ModelSource source = models.get(model);
        if (source == null) {
            throw new ModelException("There is no model \"" + model + "\" on the class path; there are: "
                    + (models.isEmpty() ? "none" : String.join(", ", models.keySet())) + ".");
        }
        return open(source, options);
    }

    /**
     * Opens a model with the best provider that reads it, and with the model its companion, if it has one.
     *
     * @param model the model file
     * @param options device and threads
     * @return a recognizer, to be closed
     * @throws ProviderException if no provider is available
     * @throws ModelException if the model is missing, unusable or of a form that no provider reads
     */
    public Recognizer open(ModelSource model, OpenOptions options) {
        providers.best();
        Recognizer recognizer = openAlone(model, options);
        try {
            return recognizer
                    .card()
                    .companion()
                    .map(companion -> together(recognizer, openAlone(companion.source(model), options)))
                    .orElse(recognizer);
        } catch (HandwritingException e) {
            recognizer.close();
            throw e;
        }
    }

    private static Recognizer together(Recognizer recognizer, Recognizer companion) {
        try {
            return Recognizer.together(recognizer, companion);
        } catch (ModelException e) {
            companion.close();
            throw e;
        }
    }

    private Recognizer openAlone(ModelSource model, OpenOptions options) {
        List<RecognizerProvider> available = providers.available();
        return available.stream()
                .filter(provider -> provider.reads(model))
                .findFirst()
                .orElseThrow(() -> new ModelException(unread(model, available)))
                .open(model, options);
    }

    private String unread(ModelSource model, List<RecognizerProvider> asked) {
        String names = String.join(", ", asked.stream().map(Provider::name).toList());
        String problems = String.join(" ", providers.problems());
        return ("No provider reads " + model.name() + "; asked: " + names + ". " + problems).strip();
    }
}
