package io.handwriting.examples.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** A file of the page, which lies under {@code web/} on the class path. */
final class PageFile {
    private static final String ROOT = "/web/";
    private static final String INDEX = "index.html";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json");

    private final String name;
    private final byte[] bytes;

    private PageFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Reads all, be they in a jar or in a folder. */
    static List<PageFile> all() {
        try {
            URL index = Objects.requireNonNull(PageFile.class.getResource(ROOT + INDEX), "the page");
            URI uri = index.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(Objects.requireNonNull(Path.of(uri).getParent(), "the folder of the page"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath(ROOT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<PageFile> in(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> read(root, path))
                    .toList();
        }
    }

    private static PageFile read(Path root, Path path) {
        try {
            return new PageFile(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    String type() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    String tag() {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return '"' + HexFormat.of().toHexDigits(sum.getValue(), 8) + '"';
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
