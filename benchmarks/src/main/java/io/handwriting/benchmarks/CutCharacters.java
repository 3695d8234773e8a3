package io.handwriting.benchmarks;

import io.handwriting.Alphabet;
import io.handwriting.InkBox;
import io.handwriting.Preprocessing;
import io.handwriting.Recognizer;
import io.handwriting.TrainingData;
import io.handwriting.data.DataSets;
import io.handwriting.data.FeedbackCsv;
import io.handwriting.data.Labels;
import io.handwriting.data.PenStrokes;
import io.handwriting.evaluation.LineStyle;
import io.handwriting.evaluation.LineWriter;
import io.handwriting.evaluation.WrittenLine;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.TextCharacter;
import io.handwriting.preprocess.TextForm;
import io.handwriting.preprocess.TextReader;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Writes characters as they come out of lines whose characters touch: with a bit of the neighbour, or without a bit of
 * their own. A net that learnt from them knows what the pieces of a line look like.
 *
 * <p>Lines are put together of the characters of one writer each and cut by a reader that is told what they say; what it
 * then takes for a character at another place than where it was written is left out.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.CutCharacters \
 *     /path/to/data unipen-isolated-part@training 3500 cut.csv
 * </pre>
 *
 * <p>The arguments are the folder with the data, the pen strokes, how many lines of digits and how many of any characters,
 * the file to write, of which {@code train --data} can learn, and the file of a model if it is not the one inside.
 */
public final class CutCharacters {
    private static final LineStyle TOUCHING = new LineStyle(0, 0.05, -0.1, 0.25, 0.1, 0.06);
    private static final String DIGITS = "0123456789";
    private static final String ANY = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final double FARTHEST = 0.13;

    private final TextReader texts;
    private final LineWriter writer;
    private final GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
    private final TrainingData.Builder cut;

    private CutCharacters(Recognizer recognizer, PenStrokes strokes) {
        this.texts = TextReader.of(CanvasReader.of(recognizer));
        this.writer = LineWriter.of(strokes, TOUCHING, 20);
        this.cut = TrainingData.builder("cut from " + strokes.name(), Alphabet.EMNIST);
    }

    /**
     * Writes lines, cuts them and keeps the characters.
     *
     * @param args folder, strokes, lines of each kind, file, model
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run("CutCharacters FOLDER STROKES LINES CSV [MODEL]", args, CutCharacters::start);
    }

    private static void start(Arguments arguments) {
        int lines = arguments.count(2);
        try (Recognizer recognizer = ShippedModel.openUnless(arguments, 4)) {
            CutCharacters cutter =
                    new CutCharacters(recognizer, DataSets.in(arguments.path(0)).pens(arguments.text(1)));
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i < 2 * lines; i++) {
                String text = text(i < lines ? DIGITS : ANY, random);
                cutter.writer.write(text, i).ifPresent(cutter::cut);
            }
            TrainingData data = cutter.cut.build();
            FeedbackCsv.write(arguments.path(3), data);
            System.out.println(data.size() + " characters");
        }
    }

    private static String text(String characters, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int left = 2 + random.nextInt(3); left > 0; left--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    private void cut(WrittenLine line) {
        List<String> truth = line.text()
                .codePoints()
                .mapToObj(Character::toString)
                .map(character -> Labels.merged(character, Alphabet.EMNIST).orElseThrow())
                .toList();
        TextForm form = TextForm.positions(
                truth.stream().map(label -> Alphabet.of(List.of(label))).toList());
        List<TextCharacter> found =
                texts.with(form).read(WrittenLines.canvas(line)).characters();
        if (found.size() != truth.size()) {
            return;
        }
        Scale scale = Scale.of(line, found);
        for (int i = 0; i < found.size(); i++) {
            InkBox written = InkBox.of(line.characters().get(i));
            if (scale.isAt(written, found.get(i).box())) {
                cut.add(truth.get(i), pipeline.toGlyph(found.get(i).drawing()));
            }
        }
    }

    /** From where a line was written to where it was drawn. */
    private record Scale(InkBox written, InkBox drawn) {
        static Scale of(WrittenLine line, List<TextCharacter> found) {
            Optional<InkBox> drawn = found.stream().map(TextCharacter::box).reduce(InkBox::and);
            return new Scale(InkBox.of(line.ink()), drawn.orElseThrow());
        }

        boolean isAt(InkBox one, InkBox other) {
            double most = FARTHEST * drawn.height();
            return Math.abs(x(one.left()) - other.left()) < most && Math.abs(x(one.right()) - other.right()) < most;
        }

        private double x(double place) {
            return drawn.left() + (place - written.left()) / written.width() * drawn.width();
        }
    }
}
