package io.handwriting.it.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of this checkout, and the class files that the build has left in them. */
final class Checkout {

    private static final Path ROOT = Path.of("..");

    private Checkout() {}

    static List<String> foldersWithSources() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    static JavaClasses classesIn(List<String> folders) {
        return new ClassFileImporter()
                .importPaths(folders.stream()
                        .map(folder -> ROOT.resolve(folder).resolve("target/classes"))
                        .toList());
    }
}
