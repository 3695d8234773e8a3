package io.handwriting.examples.server;

import io.handwriting.examples.server.ServerSettings.Database;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where corrections are kept, as options say it. */
final class DatabaseOptions {
    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            description = "where corrections are kept: jdbc:postgresql://… or jdbc:h2:… (a file in --state)")
    private @Nullable String url;

    @Option(names = "--db-user", paramLabel = "NAME", description = "who asks the database (handwriting)")
    private String user = "handwriting";

    @Option(
            names = "--db-password",
            paramLabel = "TEXT",
            description = "its password; safer in the environment or in a file")
    private @Nullable String password;

    @Option(names = "--db-password-file", paramLabel = "FILE", description = "a file with that password")
    private @Nullable Path passwordFile;

    DatabaseOptions() {}

    Database database(Path state) {
        String chosen = url == null ? "jdbc:h2:file:" + state.toAbsolutePath().resolve("corrections") : url;
        return new Database(
                chosen, user, Secret.of("--db-password", password, passwordFile).orElse(""));
    }
}
