package io.handwriting.preprocess.internal.text;

import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.DrawingException;
import io.handwriting.Recognition;
import io.handwriting.Verdict;
import io.handwriting.preprocess.Text;
import io.handwriting.preprocess.TextCandidate;
import io.handwriting.preprocess.TextCharacter;
import io.handwriting.preprocess.TextWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads pieces as a text.
 *
 * @param alphabet the labels wanted
 * @param form what the text may look like
 * @param cased whether to find out which letters are small
 * @param weights how much each sign counts
 */
public record TextDecoder(Alphabet alphabet, Form form, boolean cased, TextWeights weights) {
    private static final List<Verdict> FROM_WORST =
            List.of(Verdict.UNFAMILIAR, Verdict.UNSURE, Verdict.BLANK, Verdict.ACCEPTED);

    /**
     * Reads.
     *
     * @param pieces the drawing
     * @param recognize reads drawings of one character each, over all that the model knows
     * @return the text
     * @throws DrawingException if there are too many pieces
     */
    public Text read(Pieces pieces, Function<List<Drawing>, List<Recognition>> recognize) {
        if (pieces.all().isEmpty()) {
            return new Text(List.of(), List.of(), Verdict.BLANK);
        }
        if (pieces.all().size() > Pieces.MOST) {
            throw new DrawingException("The drawing has " + pieces.all().size() + " pieces; at most " + Pieces.MOST
                    + " are read as one text.");
        }
        Line line = new Line(pieces);
        SettledFirst settledFirst = new SettledFirst(line, alphabet);
        List<Span> spans = Span.of(pieces, line);
        Map<Span, Recognition> read = settledFirst.read(spans, recognize);
        List<Path> best = best(line, read);
        if (!best.isEmpty()) {
            return text(best, line);
        }
        List<Path> inParts = best(line, settledFirst.readRest(spans, read, recognize));
        return unsure(inParts.isEmpty() ? finer(pieces, recognize) : text(inParts, line));
    }

    /** Reads twice: once, in haste, to find the scale of the writing, then by it. */
    private List<Path> best(Line line, Map<Span, Recognition> read) {
        Lattice lattice = new Lattice(line, read, alphabet);
        List<Path> first = new Search(lattice, weights, alphabet, Scale.UNKNOWN, Breadth.NARROW).best(form);
        Scale scale = first.isEmpty() ? Scale.UNKNOWN : Scale.of(first.get(0), alphabet);
        return new Search(lattice, weights, alphabet, scale, Breadth.WIDE).best(form);
    }

    private Text finer(Pieces pieces, Function<List<Drawing>, List<Recognition>> recognize) {
        return pieces.finer()
                .filter(finer -> finer.all().size() <= Pieces.MOST)
                .map(finer -> read(finer, recognize))
                .orElseGet(() -> new Text(List.of(), List.of(), Verdict.UNSURE));
    }

    /** What was cut only because the form wants more characters may be fewer after all. */
    private static Text unsure(Text text) {
        return text.isAccepted() ? new Text(text.ranking(), text.characters(), Verdict.UNSURE) : text;
    }

    private Text text(List<Path> best, Line line) {
        Casing casing = new Casing(line, Scale.of(best.get(0), alphabet));
        List<Path.Step> steps = best.get(0).steps();
        List<String> written = written(steps, casing);
        List<TextCharacter> characters = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Lattice.Arc arc = steps.get(i).arc();
            Span span = arc.span();
            characters.add(new TextCharacter(written.get(i), span.box(), span.drawing(), arc.recognition()));
        }
        return new Text(ranking(best, casing), characters, verdict(steps));
    }

    private List<String> written(List<Path.Step> steps, Casing casing) {
        return cased ? casing.of(steps) : steps.stream().map(Path.Step::written).toList();
    }

    private List<TextCandidate> ranking(List<Path> best, Casing casing) {
        double first = best.get(0).score();
        double sum = best.stream()
                .mapToDouble(path -> Math.exp(path.score() - first))
                .sum();
        return best.stream()
                .map(path -> {
                    String text = cased ? String.join("", casing.of(path.steps())) : path.text();
                    return new TextCandidate(text, (float) (Math.exp(path.score() - first) / sum), path.signs());
                })
                .toList();
    }

    /** Marks have no verdict of their own: the model does not know them. */
    private static Verdict verdict(List<Path.Step> steps) {
        return steps.stream()
                .filter(step -> !step.isMark())
                .map(step -> step.arc().recognition().verdict())
                .min(Comparator.comparingInt(FROM_WORST::indexOf))
                .orElse(Verdict.ACCEPTED);
    }
}
