package io.handwriting.benchmarks;

import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.Recognizer;
import io.handwriting.data.DataSets;
import io.handwriting.data.Labels;
import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.LineStyle;
import io.handwriting.evaluation.LineWriter;
import io.handwriting.evaluation.WrittenLine;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.TextCandidate;
import io.handwriting.preprocess.TextForm;
import io.handwriting.preprocess.TextReader;
import io.handwriting.preprocess.TextSign;
import io.handwriting.preprocess.TextWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Learns how much each sign counts where a line is divided into characters: the weights under which what was written is as
 * likely as can be among all that the reader thinks of.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.TextWeightsLearning \
 *     /path/to/data unipen-isolated-part@training 300 6
 * </pre>
 *
 * <p>The arguments are the folder with the data, the pen strokes, how many lines of each of nine kinds, how often to go
 * through them, and the file of a model of your own, if it is not for the one inside. It prints the weights, for
 * {@link TextWeights#LEARNT} or for {@link TextReader#with(TextWeights)}.
 */
public final class TextWeightsLearning {
    private static final String SINGLE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final double RATE = 0.3;
    private static final double MOST_SLOPE = 5;

    private final CanvasReader reader;
    private final List<Exercise> exercises = new ArrayList<>();
    private final Map<TextSign, Double> weights = new EnumMap<>(TextWeights.LEARNT.toMap());
    private final Map<TextSign, Double> squares = new EnumMap<>(TextSign.class);
    private final Map<TextSign, Double> sums = new EnumMap<>(TextSign.class);

    private TextWeightsLearning(CanvasReader reader) {
        this.reader = reader;
        weights.replaceAll((sign, weight) -> sign == TextSign.LEFT_OUT ? weight : 0.0);
        weights.put(TextSign.LABEL, 1.0);
    }

    /**
     * Learns and prints weights.
     *
     * @param args folder, strokes, lines of each kind, epochs, model
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("TextWeightsLearning FOLDER STROKES LINES EPOCHS [MODEL]", args, TextWeightsLearning::start);
    }

    private static void start(Arguments arguments) {
        int lines = arguments.count(2);
        int epochs = arguments.count(3);
        try (Recognizer recognizer = new RememberingRecognizer(ShippedModel.openUnless(arguments, 4))) {
            TextWeightsLearning learning = new TextWeightsLearning(CanvasReader.of(recognizer));
            learning.write(DataSets.in(arguments.path(0)).pens(arguments.text(1)), lines);
            learning.learn(epochs);
        }
    }

    private void write(PenStrokes strokes, int lines) {
        LineWriter natural = LineWriter.of(strokes, LineStyle.NATURAL, 10);
        LineWriter touching = LineWriter.of(strokes, LineStyle.TOUCHING, 11);
        LineWriter wide = LineWriter.of(strokes, LineStyle.WIDE, 12);
        for (int i = 0; i < lines; i++) {
            String word = WrittenLines.WORDS.get(i % WrittenLines.WORDS.size());
            natural.digits(4, 8, i)
                    .ifPresent(line -> add(line, Alphabet.DIGITS, line.ink(), WrittenLines.canvas(line)));
            touching.digits(2, 2, i).ifPresent(line -> add(line, Alphabet.DIGITS, WrittenLines.canvas(line)));
            natural.write(word, i).ifPresent(line -> add(line, Alphabet.EMNIST, line.ink(), WrittenLines.canvas(line)));
            natural.digits(1, 1, i).ifPresent(line -> add(line, Alphabet.DIGITS, anyCanvas(line)));
            natural.write(SINGLE.substring(i % SINGLE.length(), i % SINGLE.length() + 1), i)
                    .ifPresent(line -> add(line, Alphabet.EMNIST, anyCanvas(line)));
            wide.digits(4, 8, i).ifPresent(line -> add(line, Alphabet.DIGITS, line.ink()));
            wide.write(word, i).ifPresent(line -> add(line, Alphabet.EMNIST, line.ink()));
        }
    }

    private static Drawing anyCanvas(WrittenLine line) {
        return WrittenLines.anyCanvasFor(line).draw(line.ink());
    }

    private void add(WrittenLine line, Alphabet alphabet, Drawing... drawings) {
        List<Alphabet> truth = line.text()
                .codePoints()
                .mapToObj(Character::toString)
                .map(character -> Labels.merged(character, alphabet).orElseThrow())
                .map(label -> Alphabet.of(List.of(label)))
                .toList();
        TextReader texts = TextReader.of(reader.with(alphabet));
        for (Drawing drawing : drawings) {
            exercises.add(new Exercise(texts, drawing, TextForm.positions(truth), line.text()));
        }
    }

    private void learn(int epochs) {
        Random random = new Random(1);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(exercises, random);
            double loss = 0;
            int readable = 0;
            for (Exercise exercise : exercises) {
                Optional<Double> lost = learn(exercise);
                loss += lost.orElse(0.0);
                readable += lost.isPresent() ? 1 : 0;
            }
            if (epoch > epochs - 2) {
                weights.forEach((sign, weight) -> sums.merge(sign, weight / Math.min(2, epochs), Double::sum));
            }
            System.out.printf(
                    Locale.ROOT,
                    "epoch %d: loss %.4f over %,d lines, %,d cannot be divided rightly%n",
                    epoch,
                    loss / readable,
                    readable,
                    exercises.size() - readable);
        }
        sums.forEach((sign, weight) -> System.out.printf(Locale.ROOT, "%s %.2f%n", sign, weight));
    }

    /** Takes one step; nothing where no way of dividing gives the truth. */
    private Optional<Double> learn(Exercise exercise) {
        TextReader texts = exercise.reader.with(TextWeights.of(weights));
        List<TextCandidate> right =
                texts.with(exercise.truth).read(exercise.drawing).ranking();
        if (right.isEmpty()) {
            return Optional.empty();
        }
        List<TextCandidate> all = new ArrayList<>(texts.read(exercise.drawing).ranking());
        all.removeIf(candidate -> candidate.text().equalsIgnoreCase(exercise.text));
        all.add(right.get(0));
        double[] shares = shares(all);
        Map<TextSign, Double> slopes = new EnumMap<>(TextSign.class);
        add(right.get(0), 1, slopes);
        for (int i = 0; i < shares.length; i++) {
            add(all.get(i), -shares[i], slopes);
        }
        slopes.forEach(this::step);
        return Optional.of(-Math.log(shares[shares.length - 1]));
    }

    private double[] shares(List<TextCandidate> candidates) {
        TextWeights now = TextWeights.of(weights);
        double[] scores = candidates.stream()
                .mapToDouble(candidate -> now.sum(candidate.signs()))
                .toArray();
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private static void add(TextCandidate candidate, double share, Map<TextSign, Double> slopes) {
        candidate.signs().forEach((sign, value) -> slopes.merge(sign, share * value, Double::sum));
    }

    /** Marks are not among the exercises, and so their weight stays. */
    private void step(TextSign sign, double slope) {
        if (sign != TextSign.LEFT_OUT) {
            double held = Math.max(-MOST_SLOPE, Math.min(MOST_SLOPE, slope));
            double square = squares.merge(sign, held * held, Double::sum);
            weights.merge(sign, RATE * held / Math.sqrt(1 + square), Double::sum);
        }
    }

    private record Exercise(TextReader reader, Drawing drawing, TextForm truth, String text) {}
}
