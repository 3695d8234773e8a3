package io.handwriting.examples.cli;

import io.handwriting.djl.Compute;
import picocli.CommandLine.Option;

/** What a command computes with. */
final class ComputeOptions {
    @Option(names = "--engine", defaultValue = "PyTorch", description = "PyTorch or MXNet (${DEFAULT-VALUE})")
    private String engine = "PyTorch";

    @Option(
            names = "--device",
            defaultValue = "auto",
            description = "auto, cpu, cuda, or cuda:1 and the like (${DEFAULT-VALUE})")
    private String device = "auto";

    @Option(names = "--threads", paramLabel = "COUNT", description = "how many threads compute (all processors)")
    private int threads = Runtime.getRuntime().availableProcessors();

    ComputeOptions() {}

    Compute compute() {
        return new Compute(engine, device, threads);
    }
}
