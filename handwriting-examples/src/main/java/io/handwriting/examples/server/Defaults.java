package io.handwriting.examples.server;

import io.handwriting.HandwritingException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What options are where the command line does not say: the environment first, then a properties file. */
final class Defaults implements IDefaultValueProvider {
    private static final String PREFIX = "HANDWRITING_";
    static final String CONFIG = "--config";

    private final Map<String, String> environment;
    private final Properties file;

    private Defaults(Map<String, String> environment, Properties file) {
        this.environment = environment;
        this.file = file;
    }

    /** Reads the properties file that the arguments or the environment name, if they name one. */
    static Defaults of(String[] arguments, Map<String, String> environment, Set<String> known) {
        Optional<String> named = named(arguments).or(() -> Optional.ofNullable(environment.get(PREFIX + "CONFIG")));
        Properties properties = new Properties();
        named.ifPresent(path -> read(Path.of(path), properties));
        for (String name : properties.stringPropertyNames()) {
            if (!known.contains("--" + name)) {
                throw new HandwritingException("The file " + named.orElseThrow() + " sets \"" + name
                        + "\", which is no option; --help lists them.");
            }
        }
        return new Defaults(environment, properties);
    }

    private static Optional<String> named(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(CONFIG + "=")) {
                return Optional.of(arguments[i].substring(CONFIG.length() + 1));
            }
            if (arguments[i].equals(CONFIG) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static void read(Path path, Properties into) {
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            into.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new HandwritingException("The file " + path + " of --config cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String name = option.longestName().substring(2);
        String variable = PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isEmpty())
                .or(() -> Optional.ofNullable(file.getProperty(name)))
                .orElse(null);
    }
}
