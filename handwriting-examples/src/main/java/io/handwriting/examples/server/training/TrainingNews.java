package io.handwriting.examples.server.training;

/**
 * Something that happened to a training.
 *
 * @param kind what happened
 * @param state the training right after it
 */
public record TrainingNews(Kind kind, TrainingState state) {

    /** What can happen. */
    public enum Kind {
        /** It was taken, or goes on after a stop. */
        STARTED("training_started"),
        /** It came further within an epoch; told at most four times a second. */
        PROGRESS("training_progress"),
        /** An epoch is done. */
        UPDATE("training_update"),
        /** It ended, and its model was handed over. */
        COMPLETED("training_complete"),
        /** Somebody stopped it, or discarded what was left of it. */
        CANCELLED("training_cancelled"),
        /** It could not go on. */
        FAILED("training_error"),
        /** The server ends before it is done. */
        RESUMABLE("training_resumable");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** Gives the type of the message that tells it. */
        public String type() {
            return type;
        }
    }
}
