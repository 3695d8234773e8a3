package io.handwriting.examples.cli;

import io.handwriting.djl.Compute;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command computes with. */
final class ComputeOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = "PyTorch",
            description = "PyTorch or MXNet (${DEFAULT-VALUE})")
    private String engine = "PyTorch";

    @Option(
            names = "--device",
            paramLabel = "DEVICE",
            defaultValue = "auto",
            description = "auto, cpu, cuda, or cuda:1 and the like (${DEFAULT-VALUE})")
    private String device = "auto";

    @Option(names = "--threads", paramLabel = "COUNT", description = "how many threads compute (all processors)")
    private int threads = Runtime.getRuntime().availableProcessors();

    ComputeOptions() {}

    Compute compute() {
        return Arguments.checked(spec, () -> new Compute(engine, device, threads));
    }
}
