package io.handwriting.examples.deploy;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/** What is sent to the build of the image: all that the rules let in again after they left everything out. */
final class BuildContext {
    static final String RULES = ".dockerignore";

    private BuildContext() {}

    static boolean holds(String file) {
        return Checkout.lines(RULES).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> FileSystems.getDefault().getPathMatcher("glob:" + line.substring(1)))
                .anyMatch(matcher -> matchesAPartOf(matcher, Path.of(file)));
    }

    /** What names a folder names all that is in it. */
    private static boolean matchesAPartOf(PathMatcher matcher, Path file) {
        for (Path part = file; part != null; part = part.getParent()) {
            if (matcher.matches(part)) {
                return true;
            }
        }
        return false;
    }
}
