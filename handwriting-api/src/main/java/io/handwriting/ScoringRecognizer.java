package io.handwriting;

import io.handwriting.spi.Scorer;
import io.handwriting.spi.ScorerProbe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Turns the raw scores of any runtime into calibrated recognitions, and guards the runtime against use after close. */
final class ScoringRecognizer implements Recognizer {
    private final ModelCard card;
    private final Scorer scorer;
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private boolean closed;

    ScoringRecognizer(ModelCard card, Scorer scorer) {
        this.card = card;
        this.scorer = scorer;
    }

    @Override
    public ModelCard card() {
        return card;
    }

    @Override
    public List<Recognition> recognizeAll(List<Glyph> glyphs) {
        return whileOpen(
                () -> recognizeOpen(glyphs.stream().map(card.sight()::of).toList()));
    }

    @Override
    public Optional<ActivationProbe> probe() {
        return whileOpen(scorer::probe).map(GuardedProbe::new);
    }

    @Override
    public String device() {
        return whileOpen(scorer::device);
    }

    @Override
    public void close() {
        inUse.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                scorer.close();
            }
        } finally {
            inUse.writeLock().unlock();
        }
    }

    private <T> T whileOpen(Supplier<T> work) {
        inUse.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The recognizer \"" + card.name() + "\" is closed.");
            }
            return work.get();
        } finally {
            inUse.readLock().unlock();
        }
    }

    private List<Recognition> recognizeOpen(List<Glyph> glyphs) {
        List<Glyph> drawn = withoutBlanks(glyphs);
        int classes = card.alphabet().size();
        float[] scores = new float[drawn.size() * classes];
        if (!drawn.isEmpty()) {
            scorer.score(drawn, scores);
        }
        List<Recognition> recognitions = new ArrayList<>(glyphs.size());
        int row = 0;
        for (Glyph glyph : glyphs) {
            boolean blank = drawn.size() < glyphs.size() && glyph.isBlank();
            recognitions.add(blank ? Recognition.blank(card.alphabet()) : judge(scores, row++ * classes));
        }
        return recognitions;
    }

    private static List<Glyph> withoutBlanks(List<Glyph> glyphs) {
        return glyphs.stream().anyMatch(Glyph::isBlank)
                ? glyphs.stream().filter(glyph -> !glyph.isBlank()).toList()
                : glyphs;
    }

    private Recognition judge(float[] scores, int from) {
        float[] probabilities =
                Arrays.copyOfRange(scores, from, from + card.alphabet().size());
        float largest = largest(probabilities);
        float familiarity = (float) (largest + Math.log(sumOfExponentials(probabilities, largest, 1)));
        if (!Float.isFinite(familiarity)) {
            throw new ModelException("The model \"" + card.name() + "\" gave scores that are not finite numbers.");
        }
        double sum = sumOfExponentials(probabilities, largest, card.temperature());
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = (float) (exponential(probabilities[i], largest, card.temperature()) / sum);
        }
        return Recognition.ofTrusted(card.alphabet(), probabilities, familiarity, card.acceptance());
    }

    private static float largest(float[] scores) {
        float largest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            largest = Math.max(largest, score);
        }
        return largest;
    }

    private static double sumOfExponentials(float[] scores, float largest, double temperature) {
        double sum = 0;
        for (float score : scores) {
            sum += exponential(score, largest, temperature);
        }
        return sum;
    }

    /** Taken relative to the largest score, so that scores of any size give a distribution. */
    private static double exponential(float score, float largest, double temperature) {
        return Math.exp((score - largest) / temperature);
    }

    /** Looks into the scorer while the recognizer is open, and judges its scores as any others. */
    private final class GuardedProbe implements ActivationProbe {
        private final ScorerProbe probe;

        GuardedProbe(ScorerProbe probe) {
            this.probe = probe;
        }

        @Override
        public List<String> layers() {
            return whileOpen(probe::layers);
        }

        @Override
        public ActivationTrace trace(Glyph glyph) {
            return whileOpen(() -> {
                float[] scores = new float[card.alphabet().size()];
                Glyph seen = card.sight().of(glyph);
                List<LayerActivation> layers = probe.trace(seen, scores);
                Recognition recognition = seen.isBlank() ? Recognition.blank(card.alphabet()) : judge(scores, 0);
                return new ActivationTrace(recognition, layers);
            });
        }

        @Override
        public SaliencyMap saliency(Glyph glyph, String label) {
            int classIndex = card.alphabet().indexOf(label);
            if (classIndex < 0) {
                throw new HandwritingException("The recognizer \"" + card.name() + "\" knows no label \"" + label
                        + "\"; it knows " + card.alphabet() + ".");
            }
            return whileOpen(() -> SaliencyMap.of(
                    label,
                    probe.saliency(
                            card.sight().of(glyph), classIndex, card.alphabet().size())));
        }
    }
}
