package io.handwriting.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of processes, on Linux. */
final class ProcessMemory {
    private ProcessMemory() {}

    static double residentMegabytes() throws IOException {
        return residentMegabytes(ProcessHandle.current().pid());
    }

    /** Tells the resident memory of a process; 0 once it has ended. */
    static double residentMegabytes(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElse(0);
    }
}
