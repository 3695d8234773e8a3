package io.handwriting.examples.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may use the server, as options say it. */
final class AccessOptions {
    @Option(
            names = "--admin-token",
            paramLabel = "TEXT",
            description = "what is asked for before training, reset, download and shutdown; made up where it is needed"
                    + " and not given")
    private @Nullable String adminToken;

    @Option(names = "--admin-token-file", paramLabel = "FILE", description = "a file with that token")
    private @Nullable Path adminTokenFile;

    @Option(
            names = "--origin",
            paramLabel = "URL",
            split = ",",
            description = "another page's origin that may use this server, such as https://example.org")
    private List<String> origins = List.of();

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            split = ",",
            description = "the address or network (10.0.0.0/8) of a proxy whose X-Forwarded headers are believed")
    private List<String> proxies = List.of();

    AccessOptions() {}

    Optional<String> adminToken() {
        return Secret.of("--admin-token", adminToken, adminTokenFile);
    }

    List<String> origins() {
        return origins;
    }

    List<String> proxies() {
        return proxies;
    }
}
