package io.handwriting.spark;

import io.handwriting.Alphabet;
import io.handwriting.evaluation.Evaluation;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Reads drawings on Spark: how, and from where.
 *
 * <p>By default the model on the class path reads, with all labels it knows, each glyph as it is, in batches of 64.
 * Immutable and safe to share between threads; each change gives a changed copy. The session stays the caller's.
 */
public final class Scoring {
    private final SparkSession session;
    private final @Nullable String model;
    private final Manner manner;

    private Scoring(SparkSession session, @Nullable String model, Manner manner) {
        this.session = session;
        this.model = model;
        this.manner = manner;
    }

    /**
     * Begins.
     *
     * @param session where the work is done
     * @return reading as described above
     */
    public static Scoring on(SparkSession session) {
        return new Scoring(session, null, Manner.DEFAULTS);
    }

    /**
     * Takes another model. The driver reads the file once and sends it to the executors.
     *
     * @param file a path or an address of any file system that Spark knows
     * @return the changed copy
     */
    public Scoring model(String file) {
        return new Scoring(session, file, manner);
    }

    /**
     * Keeps to some labels.
     *
     * @param wanted the labels to answer with
     * @return the changed copy
     */
    public Scoring alphabet(Alphabet wanted) {
        return new Scoring(session, model, manner.with(wanted));
    }

    /**
     * Reads every drawing in {@linkplain io.handwriting.preprocess.Variants#FIVE five variants} and averages the answers.
     *
     * @return the changed copy
     */
    public Scoring fiveVariants() {
        return new Scoring(session, model, manner.withFiveVariants());
    }

    /**
     * Replaces the number of drawings that are read in one go.
     *
     * @param wanted from 1 to 65,536
     * @return the changed copy
     * @throws ScoringException if it is another number
     */
    public Scoring batchSize(int wanted) {
        return new Scoring(session, model, manner.batchSize(wanted));
    }

    /**
     * Takes the image files of a folder and of the folders in it: PNG, BMP, GIF or baseline JPEG. The {@code id} of a row
     * is the path. Files whose names begin with a dot or an underscore are passed over.
     *
     * @param folder a path or an address, which may have {@code *}
     * @return the images; none of them is read yet
     * @throws ScoringException if there is nothing
     */
    public Drawings images(String folder) {
        return new InputFolders(session).images(folder, this);
    }

    /**
     * Takes Parquet files with one column of drawings, {@code content}, {@code strokes} or {@code glyph}, as {@link #rows}
     * does.
     *
     * @param path a path or an address, which may have {@code *}
     * @return the drawings; none of them is read yet
     * @throws ScoringException if there is nothing, or not one such column
     */
    public Drawings parquet(String path) {
        return new InputFolders(session).parquet(path, this);
    }

    /**
     * Takes lines of JSON with ink, <code>{"id": "a", "strokes": [[x, y, x, y, …], …]}</code>. A line of another form
     * becomes a row with an error.
     *
     * @param path a path or an address, which may have {@code *}
     * @return the ink; nothing of it is read yet
     * @throws ScoringException if there is nothing
     */
    public Drawings json(String path) {
        return new InputFolders(session).json(path, this);
    }

    /**
     * Takes rows with one column of drawings:
     *
     * <ul>
     *   <li>{@code content}, binary: image files
     *   <li>{@code strokes}, {@code array<array<struct<x, y, t>>>}: ink, a stroke being an array of points; other fields
     *       than x and y do not matter; or {@code array<array<number>>}, a stroke being x and y in turn
     *   <li>{@code glyph}, binary: 784 bytes, a glyph that is ready
     * </ul>
     *
     * All other columns stay as they are.
     *
     * @param rows the rows
     * @return the drawings; none of them is read yet
     * @throws ScoringException if there is not one such column, or it has another type
     */
    public Drawings rows(Dataset<Row> rows) {
        return new Drawings(this, rows, DrawingColumn.in(rows.schema()));
    }

    /**
     * Evaluates on rows with a column of drawings, as {@link #rows} takes it, a column {@code truth} with what they show,
     * and a column {@code row} with the numbers from 0 on, each once. The figures are those of an evaluation on one
     * machine, to the last bit; they come together in the driver, which needs about 100 bytes a row.
     *
     * @param labelled the rows
     * @param name what to call the data
     * @return the figures
     * @throws ScoringException if a column is missing or of another type, or a drawing cannot be read
     * @throws io.handwriting.evaluation.EvaluationException if there are no rows, one is missing or comes twice, or the
     *     model cannot answer with a label of them
     */
    public Evaluation evaluate(Dataset<Row> labelled, String name) {
        return new EvaluationJob(this, labelled).run(name);
    }

    SparkSession session() {
        return session;
    }

    JavaSparkContext spark() {
        return JavaSparkContext.fromSparkContext(session.sparkContext());
    }

    Configuration configuration() {
        return session.sessionState().newHadoopConf();
    }

    Manner manner() {
        return manner;
    }

    /** Reads the model and makes sure that it can be used as wanted. */
    ModelToRead checkedModel() {
        ModelToRead found = ModelToRead.of(model, configuration());
        found.check(manner.alphabet());
        return found;
    }
}
