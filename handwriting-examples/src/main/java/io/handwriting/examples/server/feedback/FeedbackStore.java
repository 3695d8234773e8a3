package io.handwriting.examples.server.feedback;

import io.handwriting.Alphabet;
import io.handwriting.Sight;
import io.handwriting.TrainingData;
import io.handwriting.data.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps corrections in a database. Safe to share between threads; several servers may share a PostgreSQL database, while
 * an H2 file belongs to one.
 */
public final class FeedbackStore implements AutoCloseable {
    private static final int PAGE = 500;
    private static final int LAST = 50;

    private final OpenDatabase database;

    private FeedbackStore(OpenDatabase database) {
        this.database = database;
    }

    /**
     * Opens a database whose URL says all, and makes its tables or brings them up to date.
     *
     * @param jdbcUrl {@code jdbc:h2:file:PATH} or {@code jdbc:postgresql://HOST:PORT/NAME}
     * @return the store, to be closed
     * @throws FeedbackException if the database cannot be used; the message says what would be right
     */
    public static FeedbackStore open(String jdbcUrl) {
        return open(jdbcUrl, null, null);
    }

    /**
     * Opens a database, and makes its tables or brings them up to date.
     *
     * @param jdbcUrl {@code jdbc:h2:file:PATH} or {@code jdbc:postgresql://HOST:PORT/NAME}
     * @param user the user name, if the database asks for one that the URL does not say
     * @param password the password, likewise
     * @return the store, to be closed
     * @throws FeedbackException if the database cannot be used; the message says what would be right
     */
    public static FeedbackStore open(String jdbcUrl, @Nullable String user, @Nullable String password) {
        return open(new Database(jdbcUrl, user, password), Schema.NEWEST);
    }

    static FeedbackStore open(Database database, Schema schema) {
        return new FeedbackStore(OpenDatabase.open(database, schema));
    }

    /**
     * Keeps a correction. It has reached the disk when this returns; on PostgreSQL as its {@code synchronous_commit}
     * says.
     *
     * @param correction what a user said; its time is kept to the microsecond
     * @return its number
     * @throws FeedbackException if it could not be kept
     */
    public long add(Correction correction) {
        return database.ask(handle -> {
            long id = CorrectionTable.add(handle, correction);
            if (database.isFile()) {
                handle.execute("CHECKPOINT SYNC");
            }
            return id;
        });
    }

    /**
     * Counts the corrections.
     *
     * @return how many there are
     * @throws FeedbackException if the database cannot be read
     */
    public long size() {
        return database.ask(CorrectionTable::size);
    }

    /**
     * Tells whether nobody has corrected anything yet.
     *
     * @return true before the first correction
     * @throws FeedbackException if the database cannot be read
     */
    public boolean isEmpty() {
        return database.ask(CorrectionTable::lastId) == 0;
    }

    /**
     * Sums the corrections up.
     *
     * @return samples of each label, what was corrected to what, and the last 50
     * @throws FeedbackException if the database cannot be read
     */
    public FeedbackSummary summary() {
        return database.ask(handle -> new FeedbackSummary(
                CorrectionTable.size(handle),
                CorrectionTable.samples(handle),
                CorrectionTable.corrected(handle),
                CorrectionTable.last(handle, LAST)));
    }

    /**
     * Writes labels and images as {@link io.handwriting.data.FeedbackCsv} reads them, with a header, without keeping them
     * in memory. A slow reader holds no connection to the database.
     *
     * @param out where to; stays open
     * @throws IOException if writing fails
     * @throws FeedbackException if the database cannot be read
     */
    public void writeCsv(OutputStream out) throws IOException {
        try {
            CsvStream csv = new CsvStream(out);
            forEachRow(csv::write);
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads the corrections to learn from, in the order they came; labels that the alphabet does not have are
     * {@linkplain Labels#merged merged} as in EMNIST, or left out: the data then have fewer rows than {@link #size()}.
     *
     * @param alphabet the labels
     * @return the data in memory, named {@code feedback}
     * @throws FeedbackException if the database cannot be read
     */
    public TrainingData rows(Alphabet alphabet) {
        TrainingData.Builder data = TrainingData.builder("feedback", alphabet);
        forEachRow(row -> Labels.merged(row.label(), alphabet)
                .ifPresent(label -> data.add(alphabet.indexOf(label), row.glyph(), 0)));
        return data.build();
    }

    /**
     * Reads the ways of the pens of those corrections that came as strokes, as {@link #rows} reads their pictures.
     *
     * @param alphabet the labels
     * @return the data in memory, named {@code feedback}
     * @throws FeedbackException if the database cannot be read
     */
    public TrainingData paths(Alphabet alphabet) {
        TrainingData.Builder data = TrainingData.builder("feedback", alphabet).sight(Sight.PATH);
        forEachRow(row -> row.path()
                .ifPresent(path ->
                        Labels.merged(row.label(), alphabet).ifPresent(label -> data.add(label, path.sheet()))));
        return data.build();
    }

    private void forEachRow(Consumer<CorrectionTable.LabelledRow> taker) {
        long upTo = database.ask(CorrectionTable::lastId);
        long after = 0;
        while (after < upTo) {
            long last = after;
            List<CorrectionTable.LabelledRow> page =
                    database.ask(handle -> CorrectionTable.rows(handle, last, upTo, PAGE));
            page.forEach(taker);
            after = page.isEmpty() ? upTo : page.get(page.size() - 1).id();
        }
    }

    /**
     * Tells whether the database answers.
     *
     * @return false if it does not within some seconds
     */
    public boolean isHealthy() {
        try {
            database.ask(CorrectionTable::lastId);
            return true;
        } catch (FeedbackException e) {
            return false;
        }
    }

    /** Gives the connections back; what was added is on the disk already. */
    @Override
    public void close() {
        database.close();
    }
}
