package io.handwriting.benchmarks;

import io.handwriting.benchmarks.JointExercises.Exercise;
import io.handwriting.data.DataSets;
import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.LineStyle;
import io.handwriting.evaluation.LineWriter;
import io.handwriting.evaluation.WrittenLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Learns what the end of a character and the beginning of the next look like, for cutting lines on canvases.
 *
 * <p>Lines are put together of the characters of one writer each, most of them so close that they touch, and drawn with brushes
 * from a hair to a marker; so it is known which ink belongs to which character. Half of them are numbers.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.JointLearning \
 *     /path/to/data unipen-isolated-part@training 40000 7 joints.bin
 * </pre>
 *
 * <p>The arguments are the folder with the data, the pen strokes, how many lines, how often to go through them, and the file
 * to write, which lies beside the reader of texts.
 */
public final class JointLearning {
    private static final LineStyle CLOSE = new LineStyle(0.05, 0.08, -0.08, 0.25, 0.1, 0.06);
    private static final int LEAST_LENGTH = 1;
    private static final int MOST_LENGTH = 6;

    /** One line in so many is not learnt from but tells how well the net does. */
    private static final int HELD_OUT = 25;

    private final LineWriter natural;
    private final LineWriter close;
    private final LineWriter touching;
    private final LineWriter wide;

    private JointLearning(PenStrokes strokes) {
        this.natural = LineWriter.of(strokes, LineStyle.NATURAL, 30);
        this.close = LineWriter.of(strokes, CLOSE, 31);
        this.touching = LineWriter.of(strokes, LineStyle.TOUCHING, 32);
        this.wide = LineWriter.of(strokes, LineStyle.WIDE, 33);
    }

    /**
     * Learns and writes the net.
     *
     * @param args folder, strokes, lines, epochs, file
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("JointLearning FOLDER STROKES LINES EPOCHS FILE", args, JointLearning::start);
    }

    private static void start(Arguments arguments) {
        JointLearning learning =
                new JointLearning(DataSets.in(arguments.path(0)).pens(arguments.text(1)));
        int lines = arguments.count(2);
        int epochs = arguments.count(3);
        List<Exercise> heldOut = learning.exercises(0, lines / HELD_OUT);
        List<Exercise> exercises = learning.exercises(lines / HELD_OUT, lines);
        System.out.println(exercises.size() + " joints to learn from, " + heldOut.size() + " held out");
        try (JointTraining training = new JointTraining(exercises, heldOut)) {
            training.train(epochs);
            Files.write(arguments.path(4), training.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Exercise> exercises(int from, int to) {
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(this::line)
                .flatMap(Optional::stream)
                .flatMap(line -> JointExercises.of(line).stream())
                .toList();
    }

    private Optional<WrittenLine> line(int number) {
        SplittableRandom random = new SplittableRandom(number);
        LineWriter writer = switch (random.nextInt(8)) {
            case 0 -> natural;
            case 1 -> wide;
            case 2, 3 -> touching;
            default -> close;
        };
        return random.nextBoolean()
                ? writer.digits(LEAST_LENGTH, MOST_LENGTH, number)
                : writer.write(word(random), number);
    }

    /** Makes up a word of small letters, or of capitals, or beginning with one. */
    private static String word(RandomGenerator random) {
        boolean allCapitals = random.nextInt(4) == 0;
        boolean oneCapital = random.nextBoolean();
        int length = random.nextInt(LEAST_LENGTH, MOST_LENGTH + 1);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean isCapital = allCapitals || (i == 0 && oneCapital);
            word.append((char) ((isCapital ? 'A' : 'a') + random.nextInt(26)));
        }
        return word.toString();
    }
}
