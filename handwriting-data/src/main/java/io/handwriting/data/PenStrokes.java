package io.handwriting.data;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.PenPath;
import io.handwriting.Preprocessing;
import io.handwriting.Sight;
import io.handwriting.TrainingData;
import io.handwriting.data.internal.InkDrawing;
import io.handwriting.data.internal.NaturalOrder;
import io.handwriting.data.internal.OtherHands;
import io.handwriting.data.internal.PenLine;
import io.handwriting.data.internal.TextLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Characters written with a pen, as strokes, which can be drawn as glyphs in any number of ways.
 *
 * <p>A file holds one JSON object a line, {@code {"label": "7", "writer": 3, "strokes": [[x, y, x, y, …], …]}}, y growing
 * downwards, in any unit; {@code writer}, a number or a text, may be missing, and other properties are passed over. The
 * file may be gzipped. Immutable and safe to share between threads.
 */
public final class PenStrokes {
    private static final int ROWS_AT_A_TIME = 4096;
    private static final double TESTING = 0.15;
    private static final double VALIDATING = 0.12;
    private static final long PARTING_SEED = 1;

    private final String name;
    private final List<PenSample> samples;
    private final List<TrainingData.Source> sources;

    private PenStrokes(String name, List<PenSample> samples, List<TrainingData.Source> sources) {
        this.name = name;
        this.samples = List.copyOf(samples);
        this.sources = sources;
    }

    /**
     * Collects samples that are in memory.
     *
     * @param name what to call them
     * @param samples the samples
     * @return the strokes
     */
    public static PenStrokes of(String name, List<PenSample> samples) {
        return new PenStrokes(name, samples, List.of(TrainingData.Source.inMemory(name, samples.size())));
    }

    /**
     * Reads a file into memory.
     *
     * @param file the file
     * @return its samples in their order, named after the file
     * @throws DataException if the file cannot be read, or a line is not of this form; the message names the line
     */
    public static PenStrokes read(Path file) {
        List<PenSample> samples = new ArrayList<>();
        TrainingData.Source source = forEach(file, samples::add);
        String name = source.name().replaceFirst("\\.jsonl?(\\.gz)?$", "");
        return new PenStrokes(name, samples, List.of(source));
    }

    /**
     * Reads a file without keeping it in memory.
     *
     * @param file the file
     * @param action takes each sample
     * @return the file with its checksum and the number of its samples
     * @throws DataException if the file cannot be read, or a line is not of this form; the message names the line
     */
    public static TrainingData.Source forEach(Path file, Consumer<PenSample> action) {
        return TextLines.read(file, (number, line) -> {
            PenSample sample;
            try {
                sample = PenLine.read(line);
            } catch (IllegalArgumentException e) {
                throw TextLines.unusable(file, number, String.valueOf(e.getMessage()));
            }
            action.accept(sample);
        });
    }

    /**
     * Names the strokes.
     *
     * @return a short name
     */
    public String name() {
        return name;
    }

    /**
     * Lists the samples.
     *
     * @return the samples, unmodifiable
     */
    public List<PenSample> samples() {
        return samples;
    }

    /**
     * Tells where the samples come from.
     *
     * @return the files, with all their samples
     */
    public List<TrainingData.Source> sources() {
        return sources;
    }

    /**
     * Lists who wrote.
     *
     * @return the writers that are known, in order
     */
    public Set<String> writers() {
        Set<String> writers = new TreeSet<>();
        samples.forEach(sample -> sample.writer().ifPresent(writers::add));
        return Collections.unmodifiableSet(writers);
    }

    /**
     * Finds the labels that the samples show, {@linkplain Labels#merged merged} with those of EMNIST.
     *
     * @return those of {@link Alphabet#EMNIST} in its order, then others, sorted, numbers by their value
     * @throws DataException if there is no sample
     */
    public Alphabet alphabet() {
        Set<String> found = new TreeSet<>(NaturalOrder.COMPARATOR);
        samples.forEach(sample ->
                found.add(Labels.merged(sample.label(), Alphabet.EMNIST).orElse(sample.label())));
        if (found.isEmpty()) {
            throw new DataException("\"" + name + "\" has no samples.");
        }
        Set<String> ordered = new LinkedHashSet<>(Alphabet.EMNIST.labels());
        ordered.retainAll(found);
        ordered.addAll(found);
        return Alphabet.of(ordered);
    }

    /**
     * Keeps some samples.
     *
     * @param kept tells which
     * @return the samples that pass, in their order
     */
    public PenStrokes where(Predicate<PenSample> kept) {
        return new PenStrokes(name, samples.stream().filter(kept).toList(), sources);
    }

    /**
     * Joins strokes.
     *
     * @param other those to add
     * @return all samples, named after both
     */
    public PenStrokes and(PenStrokes other) {
        return new PenStrokes(
                name + " + " + other.name,
                Stream.concat(samples.stream(), other.samples.stream()).toList(),
                Stream.concat(sources.stream(), other.sources.stream())
                        .distinct()
                        .toList());
    }

    /**
     * Holds some writers out, so that a model can be checked with hands that it never saw.
     *
     * @param share the share of the writers to hold out, from 0 to 1
     * @param seed where the choice starts from; the same seed gives the same parts
     * @return two parts without a writer in common
     * @throws DataException if the share is not from 0 to 1, or the writer of a sample is not known
     */
    public Parts heldOutWriters(double share, long seed) {
        if (!(share >= 0 && share <= 1)) {
            throw new DataException("A share is from 0 to 1, not " + share + ".");
        }
        long unknown =
                samples.stream().filter(sample -> sample.writer().isEmpty()).count();
        if (unknown > 0) {
            throw new DataException("Of " + unknown + " samples of \"" + name
                    + "\" it is not known who wrote them; draw them and use split(share, seed) instead.");
        }
        List<String> writers = new ArrayList<>(writers());
        Collections.shuffle(writers, new Random(seed));
        Set<String> heldOut = Set.copyOf(writers.subList(0, (int) Math.round(writers.size() * share)));
        Predicate<PenSample> isHeldOut =
                sample -> heldOut.contains(sample.writer().orElseThrow());
        return new Parts(where(isHeldOut.negate()), where(isHeldOut));
    }

    /**
     * Gives the samples of the writers of a part: of every 20 writers about three test and two validate. The parts are
     * the same each time.
     *
     * @param part the part
     * @return the samples of its writers
     * @throws DataException if the writer of a sample is not known
     */
    public PenStrokes part(Part part) {
        Parts parts = heldOutWriters(TESTING, PARTING_SEED);
        Parts others = parts.training().heldOutWriters(VALIDATING, PARTING_SEED);
        PenStrokes found = switch (part) {
            case TEST -> parts.heldOut();
            case VALIDATION -> others.heldOut();
            case TRAINING -> others.training();
        };
        return new PenStrokes(name + "@" + part, found.samples, sources);
    }

    /**
     * Strokes in two parts without a writer in common.
     *
     * @param training the part to learn from
     * @param heldOut the part to check with
     */
    public record Parts(PenStrokes training, PenStrokes heldOut) {}

    /**
     * Draws every sample once as it was written, to check with.
     *
     * @param alphabet the labels wanted; others are {@linkplain Labels#merged merged} with them, or left out
     * @param settings how drawings are made glyphs
     * @return the glyphs in the order of the samples; samples without a point are left out
     */
    public TrainingData draw(Alphabet alphabet, Preprocessing settings) {
        return draw(alphabet, settings, PenStyle.plain(settings));
    }

    /**
     * Draws every sample, to learn from; by all processors, with the same result however many there are.
     *
     * @param alphabet the labels wanted; others are {@linkplain Labels#merged merged} with them, or left out
     * @param settings how drawings are made glyphs, but for the width of the pen
     * @param style which pens, how much variation, and how many copies
     * @return the glyphs in the order of the samples, all copies of one before the next; samples without a point are
     *     left out
     */
    public TrainingData draw(Alphabet alphabet, Preprocessing settings, PenStyle style) {
        InkDrawing drawing = new InkDrawing(settings, style);
        return collect(TrainingData.builder(name, alphabet), alphabet, drawing::draw, style.copies());
    }

    /**
     * Follows the pen through every sample as it was written, to check with.
     *
     * @param alphabet the labels wanted; others are {@linkplain Labels#merged merged} with them, or left out
     * @return the paths in the order of the samples; samples without a point are left out
     */
    public TrainingData paths(Alphabet alphabet) {
        return paths(alphabet, 1, (ink, number) -> PenPath.of(ink));
    }

    /**
     * Follows the pen through every sample, to learn from it; by all processors, with the same result however many there
     * are.
     *
     * @param alphabet the labels wanted; others are {@linkplain Labels#merged merged} with them, or left out
     * @param style how far characters are turned, slanted and strayed from, and how many copies are made; pens and canvases
     *     make no difference
     * @return the paths in the order of the samples, all copies of one before the next; samples without a point are left
     *     out
     */
    public TrainingData paths(Alphabet alphabet, PenStyle style) {
        OtherHands hands = new OtherHands(style);
        return paths(alphabet, style.copies(), (ink, number) -> PenPath.of(hands.write(ink, number)));
    }

    private TrainingData paths(Alphabet alphabet, int copies, BiFunction<Ink, Long, PenPath> following) {
        return collect(
                TrainingData.builder(name, alphabet).sight(Sight.PATH),
                alphabet,
                (ink, number) -> following.apply(ink, number).sheet(),
                copies);
    }

    private TrainingData collect(
            TrainingData.Builder data, Alphabet alphabet, BiFunction<Ink, Long, Glyph> drawing, int copies) {
        sources.forEach(data::source);
        int samplesAtATime = Math.max(1, ROWS_AT_A_TIME / copies);
        for (int from = 0; from < samples.size(); from += samplesAtATime) {
            int to = Math.min(samples.size(), from + samplesAtATime);
            rows(from, to, alphabet, drawing, copies).forEachOrdered(row -> data.add(row.label(), row.glyph()));
        }
        return data.build();
    }

    private Stream<Row> rows(int from, int to, Alphabet alphabet, BiFunction<Ink, Long, Glyph> drawing, int copies) {
        return IntStream.range(from * copies, Math.multiplyExact(to, copies))
                .parallel()
                .mapToObj(number -> row(samples.get(number / copies), number, alphabet, drawing))
                .flatMap(Optional::stream);
    }

    private static Optional<Row> row(
            PenSample sample, int number, Alphabet alphabet, BiFunction<Ink, Long, Glyph> drawing) {
        return sample.ink().points() == 0
                ? Optional.empty()
                : Labels.merged(sample.label(), alphabet)
                        .map(label -> new Row(label, drawing.apply(sample.ink(), (long) number)));
    }

    private record Row(String label, Glyph glyph) {}
}
