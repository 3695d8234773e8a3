package io.handwriting.data;

/** Is told how work that takes long goes on. */
@FunctionalInterface
public interface Progress {
    /** Listens to nothing. */
    Progress SILENT = (done, total) -> {};

    /** What stands for a total that is not known. */
    long UNKNOWN = -1;

    /**
     * Takes how far the work has come; called in the thread that works, so it should be quick.
     *
     * @param done how many bytes or files are done
     * @param total how many there are, or {@link #UNKNOWN}
     */
    void on(long done, long total);
}
