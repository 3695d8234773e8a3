package io.handwriting.preprocess.internal.personal;

import io.handwriting.Alphabet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How large people draw each character, compared with the rest of what they write: an o is smaller than a 0, and an l larger
 * than a 1. Sizes are logarithms of extents.
 */
final class Statures {
    /** Of each character its size, the spread of it, and how often it was seen, as {@code StatureLearning} prints them. */
    private static final String LEARNT = """
            0 -0.04 0.25 455  1 0.03 0.22 478  2 0.03 0.17 425  3 0.06 0.16 448  4 0.14 0.18 478  5 0.10 0.15 413
            6 0.08 0.15 400  7 0.12 0.17 415  8 0.08 0.15 406  9 0.15 0.18 405  A 0.20 0.22 419  B 0.25 0.20 226
            C 0.04 0.18 259  D 0.17 0.21 254  E 0.09 0.18 518  F 0.20 0.22 203  G 0.20 0.24 234  H 0.21 0.20 250
            I 0.05 0.27 421  J 0.22 0.18 203  K 0.16 0.23 238  L 0.09 0.21 297  M 0.24 0.21 254  N 0.13 0.21 304
            O -0.04 0.23 482  P 0.22 0.21 274  Q 0.23 0.20 198  R 0.19 0.18 349  S 0.09 0.20 353  T 0.19 0.25 316
            U 0.03 0.21 311  V 0.10 0.20 210  W 0.25 0.25 219  X 0.10 0.22 184  Y 0.30 0.22 225  Z 0.13 0.19 204
            a -0.35 0.23 1155  b 0.19 0.20 330  c -0.40 0.19 471  d 0.22 0.18 605  e -0.36 0.21 1800  f 0.37 0.26 448
            g 0.27 0.20 466  h 0.19 0.19 743  i -0.01 0.32 1030  j 0.47 0.28 194  k 0.19 0.20 410  l 0.20 0.20 822
            m -0.01 0.23 504  n -0.34 0.23 1046  o -0.44 0.24 1168  p 0.23 0.22 538  q 0.29 0.27 299  r -0.35 0.23 844
            s -0.27 0.21 903  t 0.07 0.21 1063  u -0.35 0.24 611  v -0.22 0.27 261  w -0.04 0.23 411  x -0.17 0.20 218
            y 0.30 0.21 358  z -0.10 0.26 233
            """;

    private static final int FIGURES = 4;

    /** The share of characters that are drawn in any size, and how likely each size is for them. */
    private static final double ANYHOW = 0.05;

    private static final double ANY_SIZE = 0.2;

    private final List<List<Stature>> ofLabels = new ArrayList<>();

    /**
     * Finds those of an alphabet; a capital stands for the small letter, too, where that is no label of its own.
     *
     * @param alphabet the labels
     */
    Statures(Alphabet alphabet) {
        alphabet.labels().forEach(label -> ofLabels.add(new ArrayList<>()));
        LEARNT.lines().flatMap(line -> Stream.of(line.split(" {2}"))).forEach(entry -> {
            String[] figures = entry.split(" ", FIGURES);
            String small = figures[0];
            String label = alphabet.contains(small) ? small : small.toUpperCase(Locale.ROOT);
            if (alphabet.contains(label)) {
                ofLabels.get(alphabet.indexOf(label)).add(Stature.of(figures));
            }
        });
    }

    /** Tells how likely a label is drawn in a size, compared with the writer's scale; 0 where nothing is known of it. */
    private double density(int label, double size) {
        double density = 0;
        double seen = 0;
        for (Stature stature : ofLabels.get(label)) {
            density += stature.seen * Normal.density(size - stature.size, stature.spread);
            seen += stature.seen;
        }
        return seen == 0 ? 0 : density / seen;
    }

    /** Tells how likely a label is drawn in a size, compared with the writer's scale. */
    double likelihood(int label, double size) {
        return allowing(density(label, size));
    }

    /** Tells the same of all labels; those of which nothing is known are as likely as all others are on average. */
    double[] likelihoods(double size) {
        double[] likelihoods = new double[ofLabels.size()];
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

    private record Stature(double size, double spread, double seen) {
        static Stature of(String[] figures) {
            return new Stature(
                    Double.parseDouble(figures[1]), Double.parseDouble(figures[2]), Double.parseDouble(figures[3]));
        }
    }
}
