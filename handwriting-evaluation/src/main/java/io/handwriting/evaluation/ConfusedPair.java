package io.handwriting.evaluation;

/**
 * Two labels that were taken for each other.
 *
 * @param first the label that comes first in the alphabet
 * @param second the other label
 * @param firstAsSecond how often the first was read as the second
 * @param secondAsFirst how often the second was read as the first
 * @param errors how many wrong answers there are in all
 */
public record ConfusedPair(String first, String second, int firstAsSecond, int secondAsFirst, int errors) {

    /**
     * Adds both directions.
     *
     * @return how often the two were taken for each other
     */
    public int count() {
        return firstAsSecond + secondAsFirst;
    }

    /**
     * Compares with all that went wrong.
     *
     * @return the share of all wrong answers that this pair makes up
     */
    public Share shareOfErrors() {
        return new Share(count(), errors);
    }
}
