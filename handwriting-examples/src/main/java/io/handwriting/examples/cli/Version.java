package io.handwriting.examples.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Tells the version from the jar. */
final class Version implements IVersionProvider {
    Version() {}

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "Handwriting for Java " + Objects.requireNonNullElse(version, "from class files"),
            "Java " + System.getProperty("java.runtime.version")
        };
    }
}
