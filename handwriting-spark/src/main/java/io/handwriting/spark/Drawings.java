package io.handwriting.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

/**
 * Drawings to be read on Spark.
 *
 * <p>A row of answers has the columns of the drawing's row, but for those of the drawing itself, and
 *
 * <ul>
 *   <li>{@code label}: what was read; empty when nothing is drawn
 *   <li>{@code confidence}: its probability, from 0 to 1
 *   <li>{@code verdict}: {@code ACCEPTED}, {@code BLANK}, {@code UNSURE} or {@code UNFAMILIAR}
 *   <li>{@code ranking}: the five best candidates, each with {@code label} and {@code probability}
 *   <li>{@code error}: a sentence that says why the drawing cannot be read; the other four are null then. It is null for
 *       all others
 * </ul>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Drawings {
    private final Scoring scoring;
    private final Dataset<Row> rows;
    private final GlyphSource source;
    private final Tally tally;

    Drawings(Scoring scoring, Dataset<Row> rows, GlyphSource source) {
        this.scoring = scoring;
        this.rows = rows;
        this.source = source;
        this.tally = new Tally(scoring.session().sparkContext());
    }

    /**
     * Reads them when Spark needs the answers, as any data set. Each executor opens the model once, for all its tasks, and
     * keeps it until it ends, or is asked to read with another one.
     *
     * @return the answers, in the order of the rows
     * @throws ScoringException if a column has the name of one of the answer's
     * @throws io.handwriting.ModelException if the model cannot be used
     * @throws io.handwriting.HandwritingException if the model knows none of the labels wanted
     */
    public Dataset<Row> answers() {
        return answers(scoring.checkedModel().broadcast(scoring.spark()));
    }

    private Dataset<Row> answers(ModelOnExecutors model) {
        List<StructField> fields = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        Set<String> used = source.columns();
        StructField[] all = rows.schema().fields();
        for (int i = 0; i < all.length; i++) {
            if (!used.contains(all[i].name())) {
                fields.add(all[i]);
                kept.add(i);
            }
        }
        MapPartitionsFunction<Row, Row> task = new ReadingTask(model, scoring.manner(), source, kept, tally);
        return rows.mapPartitions(task, Encoders.row(AnswerColumns.behind(fields)));
    }

    /**
     * Reads them and writes the answers as Parquet. They are written beside their place and moved there when all are
     * whole, so what lies there is never half of something; answers of an earlier run are replaced.
     *
     * @param folder where to, a path or an address
     * @return what was written
     * @throws ScoringException if something else lies there, or the answers cannot be written; what was there stays
     * @throws io.handwriting.ModelException if the model cannot be used
     * @throws io.handwriting.HandwritingException if the model knows none of the labels wanted
     */
    public ScoringSummary to(String folder) {
        OutputFolder output = OutputFolder.at(folder, scoring.configuration());
        ModelOnExecutors model = scoring.checkedModel().broadcast(scoring.spark());
        try {
            Dataset<Row> answers = answers(model);
            return output.write(beside -> {
                answers.write().parquet(beside);
                return ScoringSummary.of(
                        scoring.session().read().schema(answers.schema()).parquet(beside));
            });
        } finally {
            model.bytes().destroy();
            OpenRecognizers.OF_THIS_JVM.closeIdle();
        }
    }

    /**
     * Tells how far the work is, and what came of it so far.
     *
     * @return the counts, which grow while Spark works
     */
    public Tally tally() {
        return tally;
    }
}
