package io.handwriting.examples.cli;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Recognizer;
import io.handwriting.examples.scoring.AnswerFile;
import io.handwriting.examples.scoring.BatchReader;
import io.handwriting.examples.scoring.Conveyor;
import io.handwriting.examples.scoring.Fingerprint;
import io.handwriting.examples.scoring.FolderListing;
import io.handwriting.examples.scoring.ImageList;
import io.handwriting.examples.scoring.ImageReader;
import io.handwriting.examples.scoring.ImageSource;
import io.handwriting.examples.scoring.LineReader;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.TextForm;
import io.handwriting.preprocess.TextReader;
import io.handwriting.preprocess.Variants;
import io.handwriting.spi.ModelSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
        description = "Reads images of one character each, or of a number or a word each.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class RecognizeCommand implements Callable<Integer> {
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(5);
    private static final int LARGEST_MODEL = 1 << 30;
    private static final Set<String> WITHOUT_INFLUENCE =
            Set.of("--model", "--recursive", "--out", "--resume", "--workers", "--progress", "--help", "--version");

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
    private ExpectationOptions expectation = new ExpectationOptions();

    @Mixin
    private TextOptions text = new TextOptions();

    @Option(names = "--recursive", description = "looks into the folders in a folder, too")
    private boolean recursive;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "writes the answers there (the standard output)")
    private @Nullable Path out;

    @Option(names = "--resume", description = "lets the run go on that was to write the file of --out, if there is one")
    private boolean resume;

    @Option(names = "--workers", paramLabel = "COUNT", description = "how many threads read (all processors)")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ModelOptions options = new ModelOptions();

    @Option(names = "--progress", paramLabel = "FORM", defaultValue = "auto", description = ProgressForm.DESCRIPTION)
    private ProgressForm progress = ProgressForm.AUTO;

    RecognizeCommand() {}

    @Override
    public Integer call() {
        Arguments.require(spec, top > 0, "At least one candidate is told, not " + top + ".");
        Arguments.require(
                spec,
                Collections.frequency(images, ImageSource.STANDARD_INPUT) < 2,
                "The standard input is one image; - can be given once.");
        Arguments.require(spec, out != null || !resume, "--resume needs the file of the run, --out FILE.");
        expectation.check(spec);
        Conveyor conveyor = Arguments.checked(spec, () -> new Conveyor(workers));
        Optional<Alphabet> wanted = wantedAlphabet();
        Optional<TextForm> texts = text.form(spec);
        OutputFile.requireWritable("answers", out);
        try (Recognizer recognizer = options.open(model)) {
            CanvasReader reader = CanvasReader.of(recognizer)
                    .with(wanted.orElse(recognizer.card().alphabet()))
                    .with(variants ? Variants.FIVE : Variants.NONE);
            return score(recognizer, reader(expectation.in(reader, recognizer.card()), texts), conveyor);
        }
    }

    private Optional<Alphabet> wantedAlphabet() {
        String characters = alphabet;
        return characters == null
                ? Optional.empty()
                : Optional.of(Arguments.checked(spec, () -> Alphabet.ofCharacters(characters)));
    }

    private static ImageReader reader(CanvasReader reader, Optional<TextForm> texts) {
        return texts.<ImageReader>map(
                        form -> new LineReader(TextReader.of(reader).with(form)))
                .orElseGet(() -> new BatchReader(reader));
    }

    private int score(Recognizer recognizer, ImageReader reader, Conveyor conveyor) {
        ImageList list =
                ImageList.of(images, new FolderListing(recursive, out == null ? Set.of() : AnswerFile.files(out)));
        Cancellation cancellation = new Cancellation();
        Interruption interruption = Interruption.cancelling(cancellation, TIME_TO_STOP);
        try (AnswerSink sink = sink(recognizer, list)) {
            Scoring scoring = new Scoring(list, reader, form.lines(top), cancellation);
            boolean whole = run(scoring, conveyor, sink, list.size());
            return whole ? ended(scoring, list.size()) : stopped(scoring, list.size(), cancellation);
        } finally {
            interruption.over();
        }
    }

    private AnswerSink sink(Recognizer recognizer, ImageList list) {
        String head = form.lines(top).head();
        return out == null
                ? AnswerSink.streamed(spec.commandLine().getOut(), head)
                : new AnswerSink.Kept(AnswerFile.open(out, facts(recognizer, list), head, resume));
    }

    /** What the answers depend on. */
    private Map<String, String> facts(Recognizer recognizer, ImageList list) {
        Map<String, String> facts = new TreeMap<>();
        spec.options().stream()
                .filter(option -> !WITHOUT_INFLUENCE.contains(option.longestName()))
                .forEach(option -> facts.put(option.longestName(), Objects.toString(option.getValue())));
        facts.put("the images", list.fingerprint());
        facts.put("the model", fingerprint(recognizer));
        facts.put("the words", text.fingerprint());
        facts.put("the device", recognizer.device());
        facts.put("the version of this program", new Version().getVersion()[0]);
        return facts;
    }

    private String fingerprint(Recognizer recognizer) {
        Fingerprint fingerprint =
                new Fingerprint().add(recognizer.card().toProperties().toString());
        return (model == null
                        ? fingerprint
                        : fingerprint.add(ModelSource.of(model).bytes(LARGEST_MODEL)))
                .toString();
    }

    private boolean run(Scoring scoring, Conveyor conveyor, AnswerSink sink, int all) {
        CommandLine command = spec.commandLine();
        try (RowProgress shown = ImageProgress.of(progress, command, out == null, all)) {
            return scoring.run(conveyor, sink, shown, command.getErr());
        }
    }

    private int ended(Scoring scoring, int all) {
        if (out != null) {
            spec.commandLine().getOut().println(out);
        }
        if (out != null && scoring.refused() > 0) {
            tell("%,d of %,d images could not be read.", scoring.refused(), all);
        }
        return scoring.refused() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private int stopped(Scoring scoring, int all, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            return ExitCode.SOFTWARE; // nobody takes the answers any more
        }
        String goesOn = out == null ? "" : " --out " + out + " --resume goes on with it.";
        tell("The reading was interrupted after %,d of %,d images.%s", scoring.done(), all, goesOn);
        return CommandLineTool.INTERRUPTED;
    }

    private void tell(String sentence, Object... words) {
        spec.commandLine().getErr().println(String.format(Locale.ROOT, sentence, words));
    }
}
