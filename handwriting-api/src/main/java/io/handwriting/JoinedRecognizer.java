package io.handwriting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads with a model of pictures, and where the way of the pen is known with a model of paths, too. Each label's
 * probability is the product of what both say, each taken to a power below 1, for the two are not independent; and a drawing
 * is as familiar as both say on average.
 */
final class JoinedRecognizer implements Recognizer {
    private static final double WEIGHT_OF_PATHS = 0.7;

    /** Two that agree are less sure together than if nothing of what they saw were the same. */
    private static final double TEMPERATURE = 1.6;

    private static final double LEAST = 1e-6;

    /** How much the path counts next to the picture where it is told how familiar a drawing is. */
    private static final float FAMILIARITY_OF_PATHS = 0.7f;

    private final Recognizer pictures;
    private final Recognizer paths;

    JoinedRecognizer(Recognizer pictures, Recognizer paths) {
        this.pictures = requireSight(pictures, Sight.PICTURE);
        this.paths = requireSight(paths, Sight.PATH);
        if (!pictures.card().alphabet().equals(paths.card().alphabet())) {
            throw new ModelException("The models \"" + pictures.card().name() + "\" and \""
                    + paths.card().name() + "\" cannot read together, for their labels are not the same.");
        }
    }

    private static Recognizer requireSight(Recognizer recognizer, Sight wanted) {
        if (recognizer.card().sight() != wanted) {
            throw new ModelException("Read together, the first model looks at pictures and the second at the paths of"
                    + " pens; \"" + recognizer.card().name() + "\" does not.");
        }
        return recognizer;
    }

    @Override
    public ModelCard card() {
        return pictures.card();
    }

    @Override
    public List<Recognition> recognizeAll(List<Glyph> glyphs) {
        List<Glyph> asked = List.copyOf(glyphs);
        List<Recognition> seen = pictures.recognizeAll(asked);
        List<Glyph> written =
                asked.stream().filter(glyph -> glyph.path().isPresent()).toList();
        if (written.isEmpty()) {
            return seen;
        }
        List<Recognition> followed = paths.recognizeAll(written);
        List<Recognition> together = new ArrayList<>(asked.size());
        int next = 0;
        for (int i = 0; i < asked.size(); i++) {
            boolean hasPath = asked.get(i).path().isPresent();
            together.add(hasPath ? together(seen.get(i), followed.get(next++)) : seen.get(i));
        }
        return together;
    }

    private Recognition together(Recognition picture, Recognition path) {
        if (picture.verdict() == Verdict.BLANK || path.verdict() == Verdict.BLANK) {
            return picture;
        }
        Alphabet alphabet = picture.alphabet();
        double[] scores = new double[alphabet.size()];
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            String label = alphabet.label(i);
            scores[i] = score(picture.probability(label), path.probability(label) / learnt(i));
            largest = Math.max(largest, scores[i]);
        }
        return Recognition.ofTrusted(
                alphabet, probabilities(scores, largest), familiarity(picture, path), card().acceptance());
    }

    /** Takes a mean on the scale of pictures; paths of a model that never learnt what is no character tell nothing. */
    private float familiarity(Recognition picture, Recognition path) {
        float least = pictures.card().acceptance().familiarity();
        float leastOfPaths = paths.card().acceptance().familiarity();
        if (!Float.isFinite(least) || !Float.isFinite(leastOfPaths)) {
            return picture.familiarity();
        }
        float onScale = path.familiarity() - leastOfPaths + least;
        return (picture.familiarity() + FAMILIARITY_OF_PATHS * onScale) / (1 + FAMILIARITY_OF_PATHS);
    }

    private static double score(double picture, double path) {
        return (Math.log(Math.max(LEAST, picture)) + WEIGHT_OF_PATHS * Math.log(Math.max(LEAST, path))) / TEMPERATURE;
    }

    /** How often the model of paths learnt a label, for that is in its answers, and in those of the other one, too. */
    private double learnt(int index) {
        return paths.card()
                .expectation()
                .map(expectation -> expectation.learnt().share(index))
                .orElse(1.0);
    }

    private static float[] probabilities(double[] scores, double largest) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - largest);
            sum += scores[i];
        }
        float[] probabilities = new float[scores.length];
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = (float) (scores[i] / sum);
        }
        return probabilities;
    }

    @Override
    public Optional<ActivationProbe> probe() {
        return pictures.probe();
    }

    @Override
    public String device() {
        return pictures.device();
    }

    @Override
    public void close() {
        try {
            pictures.close();
        } finally {
            paths.close();
        }
    }
}
