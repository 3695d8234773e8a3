package io.handwriting;

import io.handwriting.internal.Services;
import io.handwriting.spi.TrainerProvider;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The trainers that one discovery found.
 *
 * <p>Discovery happens when it is asked for, looks nowhere but in the class loader given, and uses no network. Immutable
 * and safe to share between threads.
 */
public final class Trainers {
    private static final String KIND = "trainer provider";

    private final Providers<TrainerProvider> providers;

    private Trainers(Providers<TrainerProvider> providers) {
        this.providers = providers;
    }

    /**
     * Looks for trainers in the context class loader of the calling thread (or, where there is none, in the one that
     * loaded this library).
     *
     * @return what was found
     * @throws ProviderException if two providers have one name
     */
    public static Trainers discover() {
        return discover(Services.defaultLoader());
    }

    /**
     * Looks for trainers in a class loader.
     *
     * @param loader where to look
     * @return what was found
     * @throws ProviderException if two providers have one name
     */
    public static Trainers discover(ClassLoader loader) {
        return new Trainers(Providers.load(KIND, ServiceLoader.load(TrainerProvider.class, loader)));
    }

    /**
     * Takes providers without any discovery.
     *
     * @param providers the providers
     * @return their trainers as a catalogue
     * @throws ProviderException if two providers have one name
     */
    public static Trainers of(TrainerProvider... providers) {
        return new Trainers(Providers.of(KIND, List.of(providers)));
    }

    /**
     * Shows the providers.
     *
     * @return the providers
     */
    public Providers<TrainerProvider> providers() {
        return providers;
    }

    /**
     * Lists the trainers of all available providers.
     *
     * @return the trainers, those of the best provider first
     */
    public List<Trainer> all() {
        return providers.available().stream()
                .flatMap(provider -> provider.trainers().stream())
                .toList();
    }

    /**
     * Chooses a trainer by name.
     *
     * @param name the architecture
     * @return its trainer
     * @throws ProviderException if no available provider has one of this name, or several have; the message lists the
     *     candidates
     */
    public Trainer named(String name) {
        List<TrainerProvider> offering = providers.available().stream()
                .filter(provider -> provider.trainers().stream()
                        .anyMatch(trainer -> trainer.name().equals(name)))
                .toList();
        if (offering.isEmpty()) {
            throw new ProviderException(missing(name));
        }
        if (offering.size() > 1) {
            throw new ProviderException("Several providers have a trainer named \"" + name + "\": "
                    + String.join(
                            ", ", offering.stream().map(TrainerProvider::name).toList())
                    + ". Choose one with Trainers.of(…) or using(provider).");
        }
        return offering.get(0).trainers().stream()
                .filter(trainer -> trainer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Keeps one provider only.
     *
     * @param provider its name
     * @return the trainers of that provider
     * @throws ProviderException if it is missing or not available
     */
    public Trainers using(String provider) {
        return new Trainers(Providers.of(KIND, List.of(providers.named(provider))));
    }

    private String missing(String name) {
        if (providers.available().isEmpty()) {
            providers.best();
        }
        String names = String.join(", ", all().stream().map(Trainer::name).toList());
        String problems = String.join(" ", providers.problems());
        return ("There is no trainer named \"" + name + "\"; there are: " + names + ". " + problems).strip();
    }
}
