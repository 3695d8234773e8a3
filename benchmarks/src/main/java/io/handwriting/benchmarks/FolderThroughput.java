package io.handwriting.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.handwriting.Bitmap;
import io.handwriting.Candidate;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.ImageDecoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many images of a folder does the command line read in a second with all processors, next to what its parts take
 * alone, and does its memory stay flat? On Linux, in the root of the checkout, after {@code ./mvnw package}.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.FolderThroughput 100000
 * </pre>
 *
 * <p>A second argument is the number of workers. The first tenth of the images, in which Java gets warm, is left out where
 * it says so.
 */
public final class FolderThroughput {
    private static final String PROGRAM = "handwriting-examples/target/handwriting-examples.jar";
    private static final Pattern DONE = Pattern.compile("PROGRESS:.*\"done\":(\\d+)");
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\(");
    private static final int SIDE = 280;
    private static final int BATCH = 32;
    private static final int TOP = 3;
    private static final int MEASURED = 4_000;

    private final int images;
    private final int workers;
    private final Path place;

    private FolderThroughput(int images, int workers, Path place) {
        this.images = images;
        this.workers = workers;
        this.place = place;
    }

    /**
     * Prints images a second, the time of each part, and the memory.
     *
     * @param args how many images, and with how many workers
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("FolderThroughput FILES [WORKERS]", args, FolderThroughput::start);
    }

    private static void start(Arguments arguments) throws IOException, InterruptedException {
        int workers =
                arguments.has(1) ? arguments.count(1) : Runtime.getRuntime().availableProcessors();
        Path place = Files.createTempDirectory("folder-throughput");
        try {
            new FolderThroughput(arguments.count(0), workers, place).run();
        } finally {
            Folders.delete(place);
        }
    }

    private void run() throws IOException, InterruptedException {
        List<Path> files = draw(Files.createDirectory(place.resolve("images")));
        List<Sample> samples = score();
        System.out.printf("%,d images of %d × %d, %d workers%n%n", images, SIDE, SIDE, workers);
        double sum = printParts(files);
        printWhole(samples, sum);
        printMemory(samples);
    }

    private List<Path> draw(Path folder) throws IOException {
        List<byte[]> drawn = Characters.pngs(SIDE);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < images; i++) {
            files.add(Files.write(folder.resolve("%07d.png".formatted(i)), drawn.get(i % drawn.size())));
        }
        return files;
    }

    /** Starts the command line and looks at it whenever it tells how far it is. */
    private List<Sample> score() throws IOException, InterruptedException {
        Path log = place.resolve("gc.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:gc:file=" + log,
                        "-cp",
                        PROGRAM,
                        "io.handwriting.examples.cli.CommandLineTool",
                        "recognize",
                        "--format=csv",
                        "--top=" + TOP,
                        "--out=" + place.resolve("answers.csv"),
                        "--workers=" + workers,
                        "--progress=json",
                        place.resolve("images").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Sample> samples = new ArrayList<>(List.of(new Sample(System.nanoTime(), 0, 0, 0)));
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                Matcher done = DONE.matcher(line);
                if (!done.find()) {
                    throw new IOException("The command line says: " + line);
                }
                samples.add(new Sample(
                        System.nanoTime(),
                        Integer.parseInt(done.group(1)),
                        (int) ProcessMemory.residentMegabytes(process.pid()),
                        heap(log)));
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("The command line ended with " + process.exitValue() + ".");
        }
        return samples;
    }

    /** Prints what each step takes in one thread, and returns the sum in milliseconds. */
    private double printParts(List<Path> files) throws IOException {
        List<Path> some = files.subList(0, Math.min(files.size(), MEASURED));
        System.out.println("| part, one thread | ms an image |");
        System.out.println("| --- | --- |");
        try (Recognizer recognizer = Recognizer.open();
                OutputStream out = Files.newOutputStream(place.resolve("parts.csv"))) {
            GlyphPipeline pipeline = GlyphPipeline.of(recognizer.card().preprocessing());
            Part<Path, byte[]> reading = new Part<>("reading", each(FolderThroughput::bytes));
            Part<byte[], Bitmap> decoding = new Part<>("decoding", each(ImageDecoder.ofDefaults()::decode));
            Part<Bitmap, Glyph> preparing = new Part<>("preprocessing", each(pipeline::toGlyph));
            Part<Glyph, Recognition> recognizing =
                    new Part<>("recognizing in batches of " + BATCH, recognizer::recognizeAll);
            Part<Recognition, Recognition> writing = new Part<>("writing", answers -> written(answers, out));
            for (int pass = 0; pass < 2; pass++) { // the second counts
                reset(reading, decoding, preparing, recognizing, writing);
                for (int from = 0; from < some.size(); from += BATCH) {
                    List<Path> batch = some.subList(from, Math.min(some.size(), from + BATCH));
                    writing.of(recognizing.of(preparing.of(decoding.of(reading.of(batch)))));
                }
            }
            double sum = 0;
            for (Part<?, ?> part : List.of(reading, decoding, preparing, recognizing, writing)) {
                double each = part.nanos / 1e6 / some.size();
                System.out.printf("| %s | %.3f |%n", part.name, each);
                sum += each;
            }
            System.out.printf("| sum | %.3f |%n%n", sum);
            return sum;
        }
    }

    private static void reset(Part<?, ?>... parts) {
        for (Part<?, ?> part : parts) {
            part.nanos = 0;
        }
    }

    private static <A, B> Function<List<A>, List<B>> each(Function<A, B> step) {
        return all -> all.stream().map(step).toList();
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Recognition> written(List<Recognition> answers, OutputStream out) {
        StringWriter lines = new StringWriter();
        try {
            try (CsvWriter csv = CsvWriter.builder().build(lines)) {
                answers.forEach(answer -> csv.writeRecord(fields(answer)));
            }
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answers;
    }

    private static List<String> fields(Recognition answer) {
        List<String> fields = new ArrayList<>(List.of(answer.verdict().name()));
        for (Candidate candidate : answer.top(TOP)) {
            fields.add(candidate.label());
            fields.add(Float.toString(candidate.probability()));
        }
        return fields;
    }

    private void printWhole(List<Sample> samples, double sum) {
        double possible = workers * 1e3 / sum;
        Sample start = samples.get(0);
        Sample warm = at(samples, 0.1);
        Sample end = at(samples, 1);
        System.out.println("| whole | images a second | of what the sum allows |");
        System.out.println("| --- | --- | --- |");
        System.out.printf("| the sum of the parts, times the workers | %,.0f | |%n", possible);
        printRate("from the start of the process", start, end, possible);
        printRate("from the first tenth on", warm, end, possible);
        System.out.println();
    }

    private static void printRate(String what, Sample from, Sample to, double possible) {
        double rate = (to.done - from.done) * 1e9 / (to.nanos - from.nanos);
        System.out.printf("| %s | %,.0f | %.0f %% |%n", what, rate, 100 * rate / possible);
    }

    private void printMemory(List<Sample> samples) {
        System.out.println("| after | resident MB | heap MB after a collection |");
        System.out.println("| --- | --- | --- |");
        for (double share : new double[] {0.1, 0.5, 1}) {
            Sample sample = at(samples, share);
            System.out.printf("| %,d images | %d | %d |%n", sample.done, sample.resident, sample.heap);
        }
    }

    private Sample at(List<Sample> samples, double share) {
        return samples.stream()
                .filter(sample -> sample.done >= share * images)
                .findFirst()
                .orElseThrow();
    }

    private static int heap(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .flatMap(line -> HEAP.matcher(line).results())
                .map(MatchResult::group)
                .reduce((earlier, later) -> later)
                .map(last -> Integer.parseInt(last.replaceAll(".*->(\\d+)M\\(", "$1")))
                .orElse(0);
    }

    /** How far the process was at a time, and how much memory it held. */
    private record Sample(long nanos, int done, int resident, int heap) {}

    /** A step of the work, and how long it took so far. */
    private static final class Part<A, B> {
        private final String name;
        private final Function<List<A>, List<B>> step;
        private long nanos;

        Part(String name, Function<List<A>, List<B>> step) {
            this.name = name;
            this.step = step;
        }

        List<B> of(List<A> batch) {
            long start = System.nanoTime();
            List<B> results = step.apply(batch);
            nanos += System.nanoTime() - start;
            return results;
        }
    }
}
