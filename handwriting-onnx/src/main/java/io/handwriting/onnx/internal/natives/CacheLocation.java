package io.handwriting.onnx.internal.natives;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the library keeps what can be made again. */
final class CacheLocation {
    private static final String FOLDER = "handwriting";

    private final Lookup properties;
    private final Lookup environment;

    CacheLocation(Lookup properties, Lookup environment) {
        this.properties = properties;
        this.environment = environment;
    }

    static CacheLocation here() {
        return new CacheLocation(System::getProperty, System::getenv);
    }

    /** The folder; empty where nobody can tell. */
    Optional<Path> folder(Platform platform) {
        return path(properties.get("io.handwriting.cache"))
                .or(() -> path(environment.get("HANDWRITING_CACHE")))
                .or(() -> ofPerson(platform).map(folder -> folder.resolve(FOLDER)));
    }

    private Optional<Path> ofPerson(Platform platform) {
        return switch (platform.system()) {
            case "win" -> absolute(environment.get("LOCALAPPDATA"));
            case "osx" -> home("Library/Caches");
            default -> absolute(environment.get("XDG_CACHE_HOME")).or(() -> home(".cache"));
        };
    }

    private Optional<Path> home(String folder) {
        return absolute(properties.get("user.home")).map(home -> home.resolve(folder));
    }

    /** A person without a home has one called "?". */
    private static Optional<Path> absolute(@Nullable String text) {
        return path(text).filter(Path::isAbsolute);
    }

    private static Optional<Path> path(@Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(set -> !set.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Looks a setting up. */
    interface Lookup {
        @Nullable
        String get(String name);
    }
}
