package io.handwriting.examples.cli;

import io.handwriting.Companion;
import io.handwriting.HandwritingException;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.djl.DjlModel;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a model of the way of the pen into the file of a model of pictures. */
@Command(
        name = "join",
        description =
                "Gives a model of pictures a companion that looks at the way of the pen, in one file: drawings that"
                        + " come as strokes are read by both.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class JoinCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MODEL", description = "the file of the model of pictures")
    private Path pictures = Path.of("model.onnx");

    @Parameters(paramLabel = "COMPANION", description = "the file of the model of the way of the pen")
    private Path paths = Path.of("pen.onnx");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "where to write the model")
    private Path out = Path.of("joined.onnx");

    @Mixin
    private ModelOptions options = new ModelOptions();

    JoinCommand() {}

    @Override
    public Integer call() {
        OutputFile.requireWritable("model", out);
        DjlModel model = DjlModel.read(pictures);
        requireFit();
        ModelCard card = model.card().toBuilder()
                .companion(Companion.of(bytes(paths)))
                .provenance("companion", paths.getFileName().toString())
                .build();
        model.with(card).save(out);
        spec.commandLine().getOut().println(out);
        return ExitCode.OK;
    }

    /** Lets the two read together before anything is written. */
    private void requireFit() {
        try (Recognizer first = options.open(pictures);
                Recognizer second = options.open(paths)) {
            Recognizer.together(first, second);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new HandwritingException("The model file " + file + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }
}
