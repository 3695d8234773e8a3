package io.handwriting.preprocess.internal.text;

import io.handwriting.Alphabet;
import io.handwriting.Candidate;
import io.handwriting.preprocess.TextSign;
import io.handwriting.preprocess.TextWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Looks for the best ways through a lattice that a form allows. */
final class Search {
    private static final int MOST_ANSWERS = 24;

    private final Lattice lattice;
    private final TextWeights weights;
    private final Scale scale;
    private final Breadth breadth;
    private final Map<String, LabelKind> kinds = new HashMap<>();

    Search(Lattice lattice, TextWeights weights, Alphabet alphabet, Scale scale, Breadth breadth) {
        this.lattice = lattice;
        this.weights = weights;
        this.scale = scale;
        this.breadth = breadth;
        alphabet.labels().forEach(label -> kinds.put(label, LabelKind.of(label, alphabet)));
    }

    /** Finds the best paths, the best first; each reads something else. */
    List<Path> best(Form form) {
        int count = lattice.line().size();
        List<List<Path>> reached = new ArrayList<>();
        reached.add(List.of(Path.start(form)));
        for (int piece = 1; piece <= count; piece++) {
            List<Path> paths = new ArrayList<>();
            for (Lattice.Arc arc : lattice.ending(piece)) {
                follow(reached.get(arc.span().from()), arc, paths);
            }
            reached.add(kept(paths));
        }
        return ended(reached.get(count));
    }

    private void follow(List<Path> before, Lattice.Arc arc, List<Path> paths) {
        double base = weights.sum(arc.signs());
        ToDoubleFunction<String> statures = scale.statures(arc.span());
        Map<Form, List<Choice>> choices = new HashMap<>();
        for (Path path : before) {
            for (Choice choice : choices.computeIfAbsent(path.form(), form -> choices(form, arc, base, statures))) {
                paths.add(path.then(choice.step, choice.score + context(choice.step, path.kind())));
            }
        }
    }

    /** Lists how an arc may be read where a form has come to some state. */
    private List<Choice> choices(Form form, Lattice.Arc arc, double base, ToDoubleFunction<String> statures) {
        List<Choice> choices = new ArrayList<>();
        for (Form.Way way : form.ways()) {
            double leftOut = weights.of(TextSign.LEFT_OUT) * way.leftOut().length();
            if (way.expected().isMark()) {
                String mark = way.expected().written();
                double shape = Marks.score(mark, arc.span().box(), lattice.line());
                choices.add(new Choice(new Path.Step(arc, "", mark, LabelKind.OTHER, way, 0), leftOut + shape));
            } else {
                labels(arc, way.expected()).forEach(label -> {
                    LabelKind kind = kinds.getOrDefault(label, LabelKind.OTHER);
                    String written = way.expected().text(label);
                    Path.Step step = new Path.Step(arc, label, written, kind, way, statures.applyAsDouble(label));
                    choices.add(new Choice(step, base + leftOut + weigh(step)));
                });
            }
        }
        return choices;
    }

    private double weigh(Path.Step step) {
        return weights.of(TextSign.LABEL) * step.arc().logProbability(step.label())
                + weights.of(TextSign.STATURE) * step.stature();
    }

    private double context(Path.Step step, LabelKind before) {
        return step.isMark() ? 0 : step.kind().oddAfter(before).map(weights::of).orElse(0.0);
    }

    private List<String> labels(Lattice.Arc arc, Expected expected) {
        return arc.recognition().ranking().stream()
                .map(Candidate::label)
                .filter(expected::allows)
                .limit(breadth.labels())
                .toList();
    }

    /** Keeps the best, but not too many that only differ in what cannot matter any more. */
    private List<Path> kept(List<Path> paths) {
        paths.sort(Comparator.comparingDouble(Path::score).reversed());
        Map<Object, Integer> alike = new HashMap<>();
        List<Path> kept = new ArrayList<>();
        for (Path path : paths) {
            if (kept.size() < breadth.paths()
                    && alike.merge(List.of(path.form(), path.kind()), 1, Integer::sum) <= breadth.alike()) {
                kept.add(path);
            }
        }
        return kept;
    }

    private List<Path> ended(List<Path> paths) {
        Map<String, Path> byText = new LinkedHashMap<>();
        paths.stream()
                .flatMap(path -> path.form().ending().stream()
                        .map(rest -> path.ended(weights.of(TextSign.LEFT_OUT) * rest.length())))
                .sorted(Comparator.comparingDouble(Path::score).reversed())
                .forEach(path -> byText.putIfAbsent(path.text(), path));
        return byText.values().stream().limit(MOST_ANSWERS).toList();
    }

    /** A step, and what speaks for it wherever it is taken. */
    private record Choice(Path.Step step, double score) {}
}
