package io.handwriting.preprocess.internal.stature;

import io.handwriting.Alphabet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How large people draw each character, compared with the rest of what they write: an o is smaller than a 0, and an l larger
 * than a 1. Sizes are logarithms of extents.
 */
public final class Statures {
    /** Of each character its size and the spread of it, as {@code StatureLearning} prints them. */
    private static final String LEARNT = """
            0 -0.04 0.25  1 0.03 0.22  2 0.03 0.17  3 0.06 0.16  4 0.14 0.18  5 0.10 0.15  6 0.08 0.15  7 0.12 0.17
            8 0.08 0.15  9 0.15 0.18  A 0.20 0.22  B 0.25 0.20  C 0.04 0.18  D 0.17 0.21  E 0.09 0.18  F 0.20 0.22
            G 0.20 0.24  H 0.21 0.20  I 0.05 0.27  J 0.22 0.18  K 0.16 0.23  L 0.09 0.21  M 0.24 0.21  N 0.13 0.21
            O -0.04 0.23  P 0.22 0.21  Q 0.23 0.20  R 0.19 0.18  S 0.09 0.20  T 0.19 0.25  U 0.03 0.21  V 0.10 0.20
            W 0.25 0.25  X 0.10 0.22  Y 0.30 0.22  Z 0.13 0.19  a -0.35 0.23  b 0.19 0.20  c -0.40 0.19  d 0.22 0.18
            e -0.36 0.21  f 0.37 0.26  g 0.27 0.20  h 0.19 0.19  i -0.01 0.32  j 0.47 0.28  k 0.19 0.20  l 0.20 0.20
            m -0.01 0.23  n -0.34 0.23  o -0.44 0.24  p 0.23 0.22  q 0.29 0.27  r -0.35 0.23  s -0.27 0.21  t 0.07 0.21
            u -0.35 0.24  v -0.22 0.27  w -0.04 0.23  x -0.17 0.20  y 0.30 0.21  z -0.10 0.26
            """;

    private static final int FIGURES = 3;
    private static final Map<String, Stature> OF_CHARACTERS = Stream.of(LEARNT.split(" {2}|\n"))
            .map(entry -> entry.split(" ", FIGURES))
            .collect(Collectors.toUnmodifiableMap(figures -> figures[0], Stature::of));

    /** The share of characters that are drawn in any size, and how likely each size is for them. */
    private static final double ANYHOW = 0.05;

    private static final double ANY_SIZE = 0.2;

    private final List<List<Stature>> ofLabels = new ArrayList<>();

    /**
     * Finds those of an alphabet; a capital stands for the small letter, too, where that is no label of its own.
     *
     * @param alphabet the labels
     */
    public Statures(Alphabet alphabet) {
        alphabet.labels().forEach(label -> ofLabels.add(new ArrayList<>()));
        OF_CHARACTERS.forEach((character, stature) -> {
            String label = alphabet.contains(character) ? character : character.toUpperCase(Locale.ROOT);
            if (alphabet.contains(label)) {
                ofLabels.get(alphabet.indexOf(label)).add(stature);
            }
        });
    }

    int labels() {
        return ofLabels.size();
    }

    /** Tells how likely a character is drawn in a size, compared with the writer's scale; 0 where nothing is known of it. */
    static double ofCharacter(String character, double size) {
        Stature stature = OF_CHARACTERS.get(character);
        return stature == null ? 0 : stature.density(size);
    }

    /** Takes a capital and a small letter for equally frequent; 0 where nothing is known of a label. */
    private double density(int label, double size) {
        List<Stature> characters = ofLabels.get(label);
        double sum = 0;
        for (Stature stature : characters) {
            sum += stature.density(size);
        }
        return sum / Math.max(1, characters.size());
    }

    /** Tells how likely a label is drawn in a size, compared with the writer's scale. */
    double likelihood(int label, double size) {
        return allowing(density(label, size));
    }

    /** Tells the same of all labels; those of which nothing is known are as likely as all others are on average. */
    double[] likelihoods(double size) {
        double[] likelihoods = new double[labels()];
        double sum = 0;
        int known = 0;
        for (int label = 0; label < likelihoods.length; label++) {
            likelihoods[label] = density(label, size);
            sum += likelihoods[label];
            known += ofLabels.get(label).isEmpty() ? 0 : 1;
        }
        for (int label = 0; label < likelihoods.length; label++) {
            boolean isKnown = !ofLabels.get(label).isEmpty();
            likelihoods[label] = allowing(isKnown ? likelihoods[label] : sum / Math.max(1, known));
        }
        return likelihoods;
    }

    /** Allows for characters that are drawn in any size. */
    static double allowing(double density) {
        return (1 - ANYHOW) * density + ANYHOW * ANY_SIZE;
    }

    private record Stature(double size, double spread) {
        static Stature of(String[] figures) {
            return new Stature(Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
        }

        double density(double drawn) {
            return Normal.density(drawn - size, spread);
        }
    }
}
