package io.handwriting.benchmarks;

import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.InkBox;
import io.handwriting.Recognizer;
import io.handwriting.data.Canvas;
import io.handwriting.data.DataSets;
import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.Interval;
import io.handwriting.evaluation.LineStyle;
import io.handwriting.evaluation.LineWriter;
import io.handwriting.evaluation.Share;
import io.handwriting.evaluation.WrittenLine;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Text;
import io.handwriting.preprocess.TextForm;
import io.handwriting.preprocess.TextReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * How many numbers and words of hands that the model never saw are read right?
 *
 * <p>Lines are put together of the isolated characters of one writer each, with gaps, slant, size and baseline as people
 * write, and read as strokes and from a canvas. What would be right if every character were read by itself, told where it
 * is, comes with it: no way of cutting can do better without other characters being known.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.WrittenLines \
 *     /path/to/data unipen-isolated-part@test 1000
 * </pre>
 *
 * <p>The arguments are the folder with the data, the pen strokes, how many lines of each kind, and the file of
 * a model, if it is not the one inside.
 */
public final class WrittenLines {
    private static final int SIDE = 900;
    private static final double RIM = 6;
    private static final double THINNEST = 0.012;
    private static final double THICKEST = 0.16;
    static final List<String> WORDS = List.of(
            "Hello", "world", "Berlin", "Paris", "London", "water", "house", "garden", "Monday", "Friday", "number",
            "paper", "green", "yellow", "black", "white", "Anna", "Peter", "Thomas", "Maria", "street", "market",
            "bread", "night", "light", "right", "train", "plane", "ship", "river", "field", "forest", "Summer",
            "Winter", "letter", "word", "line", "hand", "write", "read", "open", "close", "first", "second", "third",
            "dog", "cat", "bird", "horse", "tree", "apple", "lemon", "orange", "sugar", "salt", "knife", "table",
            "chair", "window", "door");

    private final LineWriter natural;
    private final LineWriter touching;
    private final CanvasReader reader;
    private final int count;

    private WrittenLines(PenStrokes strokes, Recognizer recognizer, int count) {
        this.natural = LineWriter.of(strokes, LineStyle.NATURAL, 1);
        this.touching = LineWriter.of(strokes, LineStyle.TOUCHING, 2);
        this.reader = CanvasReader.of(recognizer);
        this.count = count;
    }

    /**
     * Reads lines and tells how many were right.
     *
     * @param args folder, strokes, lines, model
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("WrittenLines FOLDER STROKES LINES [MODEL]", args, WrittenLines::start);
    }

    private static void start(Arguments arguments) {
        try (Recognizer recognizer = ShippedModel.openUnless(arguments, 3)) {
            PenStrokes strokes = DataSets.in(arguments.path(0)).pens(arguments.text(1));
            new WrittenLines(strokes, recognizer, arguments.count(2)).run();
        }
    }

    private void run() {
        CanvasReader ofDigits = reader.with(Alphabet.DIGITS);
        TextReader digits = TextReader.of(ofDigits);
        TextReader two = digits.with(TextForm.pattern("##"));
        TextReader free = TextReader.of(reader);
        TextReader listed = free.with(TextForm.words(WORDS));
        List<WrittenLine> numbers = lines(number -> natural.digits(4, 8, number));
        List<WrittenLine> pairs = lines(number -> touching.digits(2, 2, number));
        List<WrittenLine> words = lines(number -> natural.write(WORDS.get((int) (number % WORDS.size())), number));
        tell("numbers, each digit by itself", numbers, line -> byThemselves(line, ofDigits));
        tell("numbers, as strokes", numbers, line -> text(digits, line.ink()));
        tell("numbers, on a canvas", numbers, line -> text(digits, canvas(line)));
        tell("touching pairs, each by itself", pairs, line -> byThemselves(line, ofDigits));
        tell("touching pairs, as strokes", pairs, line -> text(digits, line.ink()));
        tell("touching pairs, on a canvas", pairs, line -> text(digits, canvas(line)));
        tell("touching pairs, two digits asked for", pairs, line -> text(two, canvas(line)));
        tell("words, as strokes", words, line -> text(free, line.ink()));
        tell("words, on a canvas", words, line -> text(free, canvas(line)));
        tell("words of a list of " + WORDS.size() + ", as strokes", words, line -> text(listed, line.ink()));
        tell("words of a list of " + WORDS.size() + ", on a canvas", words, line -> text(listed, canvas(line)));
    }

    private List<WrittenLine> lines(LongFunction<Optional<WrittenLine>> write) {
        return LongStream.range(0, count)
                .mapToObj(write)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String text(TextReader reader, Drawing drawing) {
        Text text = reader.read(drawing);
        return text.text();
    }

    private static String byThemselves(WrittenLine line, CanvasReader reader) {
        StringBuilder text = new StringBuilder();
        line.characters()
                .forEach(character -> text.append(reader.read(character).label()));
        return text.toString();
    }

    static Drawing canvas(WrittenLine line) {
        return canvasFor(line).draw(line.ink());
    }

    /** Chooses black on white or white on black, and a brush of a twentieth to an eighth of the height. */
    static Canvas canvasFor(WrittenLine line) {
        SplittableRandom random = new SplittableRandom(line.hashCode());
        return canvasFor(line, 0.05 + 0.075 * random.nextDouble(), random.nextBoolean());
    }

    /** The same with any brush, from a hair to a marker. */
    static Canvas anyCanvasFor(WrittenLine line) {
        SplittableRandom random = new SplittableRandom(line.hashCode());
        double brush = THINNEST * Math.pow(THICKEST / THINNEST, random.nextDouble());
        return canvasFor(line, brush, random.nextBoolean());
    }

    private static Canvas canvasFor(WrittenLine line, double brushOfHeight, boolean isBlackOnWhite) {
        InkBox box = InkBox.of(line.ink());
        double height = 0.9 * SIDE * box.height() / box.longerSide();
        double brush = Math.max(2, height * brushOfHeight);
        double size = Math.min(0.9 * SIDE, SIDE - brush - RIM);
        Canvas canvas = new Canvas(SIDE, brush, size, 0.5, 0.5, 255, 0);
        return isBlackOnWhite ? canvas : canvas.invert();
    }

    /** Tells nothing where the strokes lack the characters for such lines. */
    private static void tell(String what, List<WrittenLine> lines, Function<WrittenLine, String> read) {
        if (lines.isEmpty()) {
            return;
        }
        int right = 0;
        int characters = 0;
        long nanos = 0;
        for (WrittenLine line : lines) {
            long start = System.nanoTime();
            String text = read.apply(line);
            nanos += System.nanoTime() - start;
            right += text.equals(line.text()) ? 1 : 0;
            characters += line.text().length();
        }
        Share share = new Share(right, lines.size());
        Interval interval = Interval.wilson(share);
        System.out.printf(
                Locale.ROOT,
                "%-40s %5.1f %% of %,d right (%.1f to %.1f), %.2f ms a character%n",
                what,
                100 * share.value(),
                lines.size(),
                100 * interval.low(),
                100 * interval.high(),
                nanos / 1e6 / Math.max(1, characters));
    }
}
