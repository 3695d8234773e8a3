package io.handwriting;

import java.util.List;

/** A number or a choice that steers a trainer, with its range. */
public sealed interface HyperParameter {

    /**
     * Names it.
     *
     * @return the name used in {@link TrainingPlan#with(String, String)}, such as {@code learning-rate}
     */
    String name();

    /**
     * Describes it.
     *
     * @return what it does, in a few words
     */
    String description();

    /**
     * Tells what holds when a plan does not set it.
     *
     * @return the value as text
     */
    String defaultText();

    /**
     * Checks a value.
     *
     * @param text the value as text
     * @throws TrainingException if it is outside the range; the message names the range
     */
    void check(String text);

    /**
     * A number within a range.
     *
     * @param name its name
     * @param description what it does
     * @param defaultValue what holds when a plan does not set it
     * @param least the smallest value allowed
     * @param most the largest value allowed
     */
    record Range(String name, String description, double defaultValue, double least, double most)
            implements HyperParameter {

        /** Refuses a default outside the range. */
        public Range {
            if (!(defaultValue >= least && defaultValue <= most)) {
                throw new IllegalArgumentException(
                        "The default " + defaultValue + " of \"" + name + "\" lies outside its range.");
            }
        }

        @Override
        public String defaultText() {
            return Double.toString(defaultValue);
        }

        @Override
        public void check(String text) {
            parse(text);
        }

        double parse(String text) {
            double value;
            try {
                value = Double.parseDouble(text);
            } catch (NumberFormatException e) {
                throw new TrainingException(refusal(text), e);
            }
            if (!(value >= least && value <= most)) {
                throw new TrainingException(refusal(text));
            }
            return value;
        }

        private String refusal(String text) {
            return "\"" + name + "\" is a number from " + least + " to " + most + ", not \"" + text + "\".";
        }
    }

    /**
     * One of a few words.
     *
     * @param name its name
     * @param description what it does
     * @param options the words; the first holds when a plan does not set it
     */
    record Choice(String name, String description, List<String> options) implements HyperParameter {

        /** Keeps a copy of the options and refuses none. */
        public Choice {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("A choice needs options.");
            }
        }

        @Override
        public String defaultText() {
            return options.get(0);
        }

        @Override
        public void check(String text) {
            if (!options.contains(text)) {
                throw new TrainingException(
                        "\"" + name + "\" is one of " + String.join(", ", options) + ", not \"" + text + "\".");
            }
        }
    }
}
