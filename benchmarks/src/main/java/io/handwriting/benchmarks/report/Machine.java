package io.handwriting.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where figures come from.
 *
 * @param processor its name
 * @param cores how many of its cores there were
 * @param system the operating system
 * @param java the version of Java
 */
record Machine(String processor, int cores, String system, String java) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    static Machine here() throws IOException {
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.runtime.version"));
    }

    private static String processorName() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return "an unnamed processor";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("an unnamed processor");
        }
    }

    @Override
    public String toString() {
        return processor + ", " + cores + " cores, " + system + ", Java " + java;
    }
}
