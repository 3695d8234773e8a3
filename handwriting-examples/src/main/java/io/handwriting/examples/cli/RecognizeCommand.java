package io.handwriting.examples.cli;

import io.handwriting.Alphabet;
import io.handwriting.DrawingException;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Variants;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
        sortOptions = false)
final class RecognizeCommand implements Callable<Integer> {
    private static final int LARGEST_INPUT = 64 << 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "IMAGE",
            arity = "1..*",
            description = "image files, folders of them, or - for an image on the standard input")
    private List<String> images = List.of();

    @Option(
            names = {"-m", "--model"},
            paramLabel = "FILE",
            description = "the model (the one that comes with the library)")
    private @Nullable Path model;

    @Option(
            names = {"-f", "--format"},
            defaultValue = "TEXT",
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
        try (Recognizer recognizer = model == null ? options.openBundled() : options.open(model);
                AnswerWriter answers = form.writer(spec.commandLine().getOut(), top)) {
            CanvasReader reader = reader(recognizer);
            boolean failed = false;
            for (ImageSource image : ImageSource.all(images)) {
                failed |= !read(image, reader, answers);
            }
            return failed ? 1 : 0;
        }
    }

    private CanvasReader reader(Recognizer recognizer) {
        CanvasReader reader = CanvasReader.of(recognizer);
        reader = alphabet == null ? reader : reader.with(Alphabet.ofCharacters(alphabet));
        return variants ? reader.with(Variants.FIVE) : reader;
    }

    private boolean read(ImageSource image, CanvasReader reader, AnswerWriter answers) {
        try {
            answers.write(image.name(), reader.read(image.bytes()));
            return true;
        } catch (DrawingException e) {
            spec.commandLine().getErr().println(image.name() + ": " + e.getMessage());
            return false;
        }
    }

    /** An image that is still to be read. */
    record ImageSource(String name, @Nullable Path file) {
        static List<ImageSource> all(List<String> names) {
            return names.stream().flatMap(name -> of(name).stream()).toList();
        }

        private static List<ImageSource> of(String name) {
            if (name.equals("-")) {
                return List.of(new ImageSource(name, null));
            }
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                return List.of(new ImageSource(name, path));
            }
            try (var files = Files.list(path)) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .map(file -> new ImageSource(file.toString(), file))
                        .toList();
            } catch (IOException e) {
                throw new DrawingException("The folder " + name + " cannot be listed: " + e + ".", e);
            }
        }

        byte[] bytes() {
            try (InputStream in = file == null ? System.in : Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LARGEST_INPUT + 1);
                if (bytes.length > LARGEST_INPUT) {
                    throw new DrawingException("The image is larger than " + (LARGEST_INPUT >> 20) + " MiB.");
                }
                return bytes;
            } catch (IOException e) {
                throw new DrawingException("The image cannot be read: " + e + ".", e);
            }
        }
    }
}
