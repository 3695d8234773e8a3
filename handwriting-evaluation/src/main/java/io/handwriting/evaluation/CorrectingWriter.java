package io.handwriting.evaluation;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.data.Labels;
import io.handwriting.data.PenStrokes;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.Personal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One writer who has corrected some characters; the others are there to measure what came of it. */
final class CorrectingWriter {
    private static final double LEAST = 1e-12;

    private final String name;
    private final PersonalisationPlan plan;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<Integer> corrected;
    private final List<Recognition> readByModel;
    private final Personal personal;

    private CorrectingWriter(String name, DrawnCharacters drawn, Recognizer model, PersonalisationPlan plan) {
        this.name = name;
        this.plan = plan;
        GlyphPipeline pipeline = GlyphPipeline.of(model.card().preprocessing());
        for (int row = 0; row < drawn.size(); row++) {
            Optional<String> label =
                    Labels.merged(drawn.label(row), model.card().alphabet());
            Glyph glyph = pipeline.toGlyph(drawn.drawing(row));
            if (label.isPresent() && !glyph.isBlank()) {
                glyphs.add(glyph);
                labels.add(label.get());
            }
        }
        readByModel = model.recognizeAll(glyphs);
        corrected = rowsToCorrect();
        personal = CanvasReader.of(model).personalise();
        correct(model.card().alphabet());
    }

    /** The writers with something to correct, in order. */
    static Stream<CorrectingWriter> all(PenStrokes strokes, Recognizer model, PersonalisationPlan plan) {
        return strokes.writers().stream()
                .map(name -> {
                    PenStrokes own = strokes.where(sample -> sample.writer().equals(Optional.of(name)));
                    DrawnCharacters drawn = DrawnCharacters.of(own, plan.condition(), plan.seed());
                    return new CorrectingWriter(name, drawn, model, plan);
                })
                .filter(writer -> !writer.corrected.isEmpty());
    }

    private List<Integer> rowsToCorrect() {
        Set<String> misread = new HashSet<>();
        Map<String, Integer> written = new HashMap<>();
        for (int row = 0; row < labels.size(); row++) {
            written.merge(labels.get(row), 1, Integer::sum);
            if (!readByModel.get(row).label().equals(labels.get(row))) {
                misread.add(labels.get(row));
            }
        }
        Map<String, Integer> taken = new HashMap<>();
        return IntStream.range(0, labels.size())
                .filter(row -> misread.contains(labels.get(row)))
                .filter(row -> taken.merge(labels.get(row), 1, Integer::sum)
                        <= Math.min(plan.ofALabel(), written.getOrDefault(labels.get(row), 0) / 2))
                .boxed()
                .toList();
    }

    private void correct(Alphabet alphabet) {
        Random random = new Random(plan.seed() + name.hashCode());
        List<Integer> shuffled = new ArrayList<>(corrected);
        Collections.shuffle(shuffled, random);
        Set<Integer> wrong = new HashSet<>(shuffled.subList(0, (int) Math.ceil(plan.wrong() * shuffled.size())));
        for (int row : corrected) {
            String label = labels.get(row);
            personal.correct(glyphs.get(row), wrong.contains(row) ? another(label, alphabet, random) : label);
        }
    }

    private static String another(String label, Alphabet alphabet, Random random) {
        int away = alphabet.size() == 1 ? 0 : 1 + random.nextInt(alphabet.size() - 1);
        return alphabet.label((alphabet.indexOf(label) + away) % alphabet.size());
    }

    PersonalisationPlan plan() {
        return plan;
    }

    Personal personal() {
        return personal;
    }

    PersonalFigures figures(Share others) {
        List<Integer> rest = IntStream.range(0, labels.size())
                .filter(row -> !corrected.contains(row))
                .boxed()
                .toList();
        List<String> truth = rest.stream().map(labels::get).toList();
        List<Recognition> model = rest.stream().map(readByModel::get).toList();
        List<Recognition> own = personal.recognizer()
                .recognizeAll(rest.stream().map(glyphs::get).toList());
        return new PersonalFigures(
                name,
                corrected.size(),
                new Share(right(model, truth), rest.size()),
                new Share(right(own, truth), rest.size()),
                loss(model, truth),
                loss(own, truth),
                others);
    }

    static int right(List<Recognition> read, List<String> truth) {
        return (int) IntStream.range(0, truth.size())
                .filter(row -> read.get(row).label().equals(truth.get(row)))
                .count();
    }

    private static double loss(List<Recognition> read, List<String> truth) {
        return IntStream.range(0, truth.size())
                .mapToDouble(row -> -Math.log(Math.max(LEAST, read.get(row).probability(truth.get(row)))))
                .average()
                .orElse(0);
    }
}
