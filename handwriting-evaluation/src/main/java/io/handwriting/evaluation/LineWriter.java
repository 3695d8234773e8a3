package io.handwriting.evaluation;

import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.data.PenSample;
import io.handwriting.data.PenStrokes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Writes lines with the characters of real scribes: each line is of one writer, and the same for the same number.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class LineWriter {
    private static final String ANYBODY = "anybody";
    private static final String DESCENDING = "gjpqyQ";
    private static final double DESCENT = 0.33;

    private final List<Scribe> scribes;
    private final LineStyle style;
    private final long seed;

    private LineWriter(List<Scribe> scribes, LineStyle style, long seed) {
        this.scribes = scribes;
        this.style = style;
        this.seed = new SplittableRandom(seed).nextLong();
    }

    /**
     * Makes a writer.
     *
     * @param strokes isolated characters; those whose writer is not known are taken for one scribe's
     * @param style how lines are written
     * @param seed where all choices start from
     * @return the writer
     */
    public static LineWriter of(PenStrokes strokes, LineStyle style, long seed) {
        Map<String, Map<String, List<Ink>>> byWriter = new TreeMap<>();
        for (PenSample sample : strokes.samples()) {
            if (sample.ink().points() > 0) {
                byWriter.computeIfAbsent(sample.writer().orElse(ANYBODY), writer -> new HashMap<>())
                        .computeIfAbsent(sample.label(), label -> new ArrayList<>())
                        .add(sample.ink());
            }
        }
        List<Scribe> scribes = byWriter.entrySet().stream()
                .map(entry -> Scribe.of(entry.getKey(), entry.getValue()))
                .toList();
        return new LineWriter(scribes, style, seed);
    }

    /**
     * Writes a number of random digits.
     *
     * @param least the fewest digits
     * @param most the most digits
     * @param number the number of the line
     * @return the line; empty if no scribe has all its digits
     */
    public Optional<WrittenLine> digits(int least, int most, long number) {
        SplittableRandom random = new SplittableRandom(seed - 1 - number);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(least, most + 1);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(10));
        }
        return write(text.toString(), number);
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @param number the number of the line
     * @return the line, by one of the scribes that have all its characters; empty if none has
     */
    public Optional<WrittenLine> write(String text, long number) {
        SplittableRandom random = new SplittableRandom(seed + number);
        List<String> labels = text.codePoints().mapToObj(Character::toString).toList();
        List<Scribe> able = scribes.stream()
                .filter(scribe -> scribe.characters().keySet().containsAll(labels))
                .toList();
        return able.isEmpty()
                ? Optional.empty()
                : Optional.of(write(able.get(random.nextInt(able.size())), text, labels, random));
    }

    private WrittenLine write(Scribe scribe, String text, List<String> labels, RandomGenerator random) {
        double slant = style.slant() * (2 * random.nextDouble() - 1);
        List<Ink> characters = new ArrayList<>();
        double right = 0;
        for (String label : labels) {
            List<Ink> tries = scribe.characters().getOrDefault(label, List.of());
            Ink placed = place(tries.get(random.nextInt(tries.size())), label, right, slant, random);
            characters.add(placed);
            right = InkBox.of(placed).right();
        }
        return new WrittenLine(text, scribe.writer(), characters);
    }

    private Ink place(Ink ink, String label, double right, double slant, RandomGenerator random) {
        InkBox box = InkBox.of(ink);
        double scale = Math.exp(style.sizeDrift() * random.nextGaussian());
        double descent = DESCENDING.contains(label) ? DESCENT * box.height() * scale : 0;
        double down = descent + style.baselineDrift() * random.nextGaussian();
        double gap = Math.max(style.leastGap(), style.gap() + style.gapSpread() * random.nextGaussian());
        Ink leaning = changed(ink, scale, slant, box.bottom(), 0, down);
        double left = InkBox.of(leaning).left();
        return changed(leaning, 1, 0, 0, right + gap - left, 0);
    }

    private static Ink changed(Ink ink, double scale, double slant, double foot, double right, double down) {
        return ink.map((x, y) -> scale * x - slant * scale * (y - foot) + right, (x, y) -> scale * (y - foot) + down);
    }
}
