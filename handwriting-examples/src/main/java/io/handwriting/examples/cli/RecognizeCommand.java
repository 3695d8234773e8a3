package io.handwriting.examples.cli;

import io.handwriting.Alphabet;
import io.handwriting.DrawingException;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Variants;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads images. */
@Command(
        name = "recognize",
        description = "Reads images of one character each.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class RecognizeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "IMAGE",
            arity = "1..*",
            description =
                    "image files, folders of them, or - for an image on the standard input; @FILE for the names in a"
                            + " file, one a line")
    private List<String> images = List.of();

    @Option(
            names = {"-m", "--model"},
            paramLabel = "FILE",
            description = "the model (the one on the class path)")
    private @Nullable Path model;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORM",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private AnswerForm form = AnswerForm.TEXT;

    @Option(
            names = "--top",
            paramLabel = "COUNT",
            defaultValue = "3",
            description = "how many candidates are told (${DEFAULT-VALUE})")
    private int top = 3;

    @Option(names = "--alphabet", paramLabel = "CHARACTERS", description = "what may be answered (all labels)")
    private @Nullable String alphabet;

    @Option(names = "--variants", description = "reads every image in five variants and averages")
    private boolean variants;

    @Mixin
    private ModelOptions options = new ModelOptions();

    RecognizeCommand() {}

    @Override
    public Integer call() {
        Arguments.require(spec, top > 0, "At least one candidate is told, not " + top + ".");
        Arguments.require(
                spec,
                Collections.frequency(images, ImageSource.STANDARD_INPUT) < 2,
                "The standard input is one image; - can be given once.");
        Optional<Alphabet> wanted = wantedAlphabet();
        try (Recognizer recognizer = options.open(model)) {
            return readAll(reader(recognizer, wanted));
        }
    }

    private Optional<Alphabet> wantedAlphabet() {
        String characters = alphabet;
        return characters == null
                ? Optional.empty()
                : Optional.of(Arguments.checked(spec, () -> Alphabet.ofCharacters(characters)));
    }

    private CanvasReader reader(Recognizer recognizer, Optional<Alphabet> wanted) {
        CanvasReader whole = CanvasReader.of(recognizer);
        CanvasReader reader = wanted.map(whole::with).orElse(whole);
        return variants ? reader.with(Variants.FIVE) : reader;
    }

    private int readAll(CanvasReader reader) {
        PrintWriter out = spec.commandLine().getOut();
        AnswerWriter answers = form.writer(out, top);
        boolean failed = false;
        for (String name : images) {
            try {
                for (ImageSource image : ImageSource.of(name)) {
                    failed |= !read(image, reader, answers);
                    if (out.checkError()) {
                        return ExitCode.SOFTWARE; // nobody takes the answers any more
                    }
                }
            } catch (DrawingException e) {
                failed = true;
                tell(name, e);
            }
        }
        return failed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private boolean read(ImageSource image, CanvasReader reader, AnswerWriter answers) {
        try {
            answers.write(image.name(), reader.read(image.bytes()));
            return true;
        } catch (DrawingException e) {
            tell(image.name(), e);
            return false;
        }
    }

    private void tell(String name, DrawingException failure) {
        spec.commandLine().getErr().println(name + ": " + failure.getMessage());
    }
}
