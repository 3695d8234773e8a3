package io.handwriting.spi;

/** Whether a provider can work here. */
public sealed interface Availability {

    /**
     * Says that it can.
     *
     * @return available
     */
    static Availability available() {
        return Available.YES;
    }

    /**
     * Says that it cannot.
     *
     * @param reason what is missing and what to do, as a sentence
     * @return unavailable
     */
    static Availability unavailable(String reason) {
        return new Unavailable(reason);
    }

    /** The provider can work. */
    enum Available implements Availability {
        /** It can. */
        YES
    }

    /**
     * The provider cannot work.
     *
     * @param reason what is missing and what to do, as a sentence
     */
    record Unavailable(String reason) implements Availability {}
}
