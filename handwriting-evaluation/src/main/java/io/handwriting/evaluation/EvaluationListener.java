package io.handwriting.evaluation;

/** Is told how far an evaluation has come. */
@FunctionalInterface
public interface EvaluationListener {
    /** Listens to nothing. */
    EvaluationListener SILENT = (done, rows) -> {};

    /**
     * Takes the progress after a batch; called by one thread at a time, with a larger number each time.
     *
     * @param done how many rows are read
     * @param rows how many there are
     */
    void on(int done, int rows);
}
