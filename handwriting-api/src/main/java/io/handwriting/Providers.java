package io.handwriting;

import io.handwriting.internal.KnownJars;
import io.handwriting.spi.Availability;
import io.handwriting.spi.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The providers of one kind that were found, and the choice among them.
 *
 * <p>Nothing is kept between two discoveries: each makes a catalogue of its own. Immutable; safe to share between
 * threads as far as the providers are.
 *
 * @param <P> the kind of provider
 */
public final class Providers<P extends Provider> {
    private final String kind;
    private final List<P> loaded;
    private final List<String> failures;

    private Providers(String kind, List<P> loaded, List<String> failures) {
        this.kind = kind;
        this.loaded = loaded.stream()
                .sorted(Comparator.<P>comparingInt(Provider::rank).reversed().thenComparing(Provider::name))
                .toList();
        this.failures = failures;
        requireUniqueNames();
    }

    /**
     * Takes the providers that a service loader finds; one that cannot be loaded becomes a problem, not a failure. A
     * problem that comes twice is one that the service loader cannot get past.
     */
    static <P extends Provider> Providers<P> load(String kind, ServiceLoader<P> services) {
        List<P> loaded = new ArrayList<>();
        Set<String> failures = new LinkedHashSet<>();
        Iterator<ServiceLoader.Provider<P>> found = services.stream().iterator();
        boolean more = true;
        while (more) {
            try {
                more = found.hasNext();
                if (more) {
                    loaded.add(named(found.next().get()));
                }
            } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
                more = failures.add("A " + kind + " could not be loaded: " + KnownJars.explain(e));
            }
        }
        return new Providers<>(kind, loaded, List.copyOf(failures));
    }

    /** Takes the providers given. */
    static <P extends Provider> Providers<P> of(String kind, List<P> providers) {
        return new Providers<>(kind, providers, List.of());
    }

    private static <P extends Provider> P named(P provider) {
        if (provider.name().isBlank()) {
            throw new ProviderException(provider.getClass().getName() + " has no name.");
        }
        return provider;
    }

    private void requireUniqueNames() {
        Map<String, P> byName = new HashMap<>();
        for (P provider : loaded) {
            P twin = byName.put(provider.name(), provider);
            if (twin != null) {
                throw new ProviderException("Two " + kind + "s are named \"" + provider.name() + "\": "
                        + KnownJars.origin(twin) + " and " + KnownJars.origin(provider) + ". Remove one of them.");
            }
        }
    }

    /**
     * Lists those that can work here.
     *
     * @return the available providers, the best first
     */
    public List<P> available() {
        return loaded.stream()
                .filter(provider -> availability(provider) == Availability.available())
                .toList();
    }

    /**
     * Lists those that cannot work here or could not even be loaded.
     *
     * @return one sentence a provider with the reason and, where it is known, the missing jar
     */
    public List<String> problems() {
        Stream<String> unavailable =
                loaded.stream().flatMap(provider -> reason(provider).stream().map(why -> sentence(provider, why)));
        return Stream.concat(unavailable, failures.stream()).toList();
    }

    /**
     * Chooses the best.
     *
     * @return the available provider with the largest rank
     * @throws ProviderException if none is available; the message tells why each is not
     */
    public P best() {
        return available().stream().findFirst().orElseThrow(() -> new ProviderException(nothingAvailable()));
    }

    /**
     * Chooses by name.
     *
     * @param name the provider's name
     * @return the provider of this name
     * @throws ProviderException if it is missing or not available; the message tells why, which there are, and which
     *     jar to add
     */
    public P named(String name) {
        P provider = loaded.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProviderException(missing(name)));
        reason(provider).ifPresent(why -> {
            throw new ProviderException("The " + kind + " " + sentence(provider, why));
        });
        return provider;
    }

    private String nothingAvailable() {
        List<String> problems = problems();
        return problems.isEmpty()
                ? "No " + kind + " was found. " + KnownJars.toAddFor(kind)
                : "No " + kind + " can be used. " + String.join(" ", problems);
    }

    private String missing(String name) {
        String found = available().isEmpty()
                ? "none"
                : available().stream().map(Provider::name).collect(Collectors.joining(", "));
        String problems = problems().isEmpty() ? "" : " " + String.join(" ", problems());
        return "There is no " + kind + " named \"" + name + "\"; available: " + found + "." + problems
                + KnownJars.holding(name).map(jar -> " Add " + jar + ".").orElse("");
    }

    private static String sentence(Provider provider, String why) {
        return "\"" + provider.name() + "\" is not available: " + why;
    }

    private static Optional<String> reason(Provider provider) {
        return availability(provider) instanceof Availability.Unavailable unavailable
                ? Optional.of(unavailable.reason())
                : Optional.empty();
    }

    private static Availability availability(Provider provider) {
        try {
            return provider.availability();
        } catch (RuntimeException | LinkageError e) {
            return Availability.unavailable(KnownJars.explain(e));
        }
    }

    @Override
    public String toString() {
        return kind + "s: " + available().stream().map(Provider::name).toList();
    }
}
