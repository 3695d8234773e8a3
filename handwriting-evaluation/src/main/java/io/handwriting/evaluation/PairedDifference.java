package io.handwriting.evaluation;

import java.util.BitSet;

/**
 * How two models differ on the same rows, and whether that could be chance.
 *
 * @param first the name of the one model
 * @param second the name of the other
 * @param onlyFirst how many rows only the first reads right
 * @param onlySecond how many rows only the second reads right
 * @param rows how many rows both read
 */
public record PairedDifference(String first, String second, int onlyFirst, int onlySecond, int rows) {
    private static final double CHANCE = 0.05;

    static PairedDifference of(String first, BitSet firstHits, String second, BitSet secondHits, int rows) {
        BitSet onlyFirst = (BitSet) firstHits.clone();
        onlyFirst.andNot(secondHits);
        BitSet onlySecond = (BitSet) secondHits.clone();
        onlySecond.andNot(firstHits);
        return new PairedDifference(first, second, onlyFirst.cardinality(), onlySecond.cardinality(), rows);
    }

    /**
     * Subtracts the accuracies.
     *
     * @return the accuracy of the first less that of the second
     */
    public double difference() {
        return (double) (onlyFirst - onlySecond) / rows;
    }

    /**
     * Estimates the difference in all data of this kind.
     *
     * @return the 95 % interval of Agresti and Min: Wald's, with half a row added to each of the four cells of the table
     */
    public Interval interval() {
        double total = rows + 2.0;
        double middle = (onlyFirst - onlySecond) / total;
        double half =
                Interval.Z * Math.sqrt((onlyFirst + onlySecond + 1.0) / total - middle * middle) / Math.sqrt(total);
        return new Interval(middle - half, middle + half);
    }

    /**
     * Tests with McNemar's exact test.
     *
     * @return how likely equally good models would differ at least as much, from 0 to 1
     */
    public double pValue() {
        int discordant = onlyFirst + onlySecond;
        int fewer = Math.min(onlyFirst, onlySecond);
        double logTerm = -discordant * Math.log(2);
        double sum = Math.exp(logTerm);
        for (int i = 1; i <= fewer; i++) {
            logTerm += Math.log((double) (discordant - i + 1) / i);
            sum += Math.exp(logTerm);
        }
        return Math.min(1, 2 * sum);
    }

    /**
     * Tells whether the difference is more than chance.
     *
     * @return true if equally good models would differ as much in fewer than one of twenty such data
     */
    public boolean isSignificant() {
        return pValue() < CHANCE;
    }
}
