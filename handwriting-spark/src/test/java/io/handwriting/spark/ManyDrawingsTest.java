package io.handwriting.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 20,000 drawings, on a Spark whose tasks die. */
class ManyDrawingsTest {
    private static final int DRAWINGS = 20_000;
    private static final int PARTITIONS = 8;
    private static final int DIES_IN = 3;
    private static final int DIES_AFTER = 1_500;
    private static final StructType SCHEMA = StructType.fromDDL("id BIGINT, content BINARY");

    @TempDir
    private Path folder;

    /** Numbers become drawings; every 1,000th is none. */
    private static Dataset<Row> drawings(SparkSession session) {
        MapFunction<Long, Row> draw =
                id -> RowFactory.create(id, id % 1000 == 0 ? new byte[] {1, 2, 3} : Samples.image(id.intValue()));
        return session.range(0, DRAWINGS, 1, PARTITIONS).map(draw, Encoders.row(SCHEMA));
    }

    /** A task dies as that of a lost machine would: in the middle, with answers written that nobody may see. */
    private static Dataset<Row> dyingOnce(Dataset<Row> drawings) {
        MapFunction<Row, Row> die = row -> {
            TaskContext task = TaskContext.get();
            boolean middle = row.getLong(0) % (DRAWINGS / PARTITIONS) == DIES_AFTER;
            if (middle && task.partitionId() == DIES_IN && task.attemptNumber() == 0) {
                throw new LinkageError("The machine is gone.");
            }
            return row;
        };
        return drawings.map(die, Encoders.row(SCHEMA));
    }

    @Test
    void taskThatDies_isDoneAgain_andNoRowIsLostOrDoubled() {
        SparkSession session = LocalSpark.session();
        FailedTasks failed = new FailedTasks();
        session.sparkContext().addSparkListener(failed);
        try {
            Drawings drawings = Scoring.on(session)
                    .model(Samples.linearModel(folder.resolve("quick.onnx")).toString())
                    .rows(dyingOnce(drawings(session)));
            String out = folder.resolve("answers").toString();
            ScoringSummary summary = drawings.to(out);
            List<Row> rows = session.read().parquet(out).orderBy("id").collectAsList();

            assertThat(rows).hasSize(DRAWINGS);
            assertThat(rows).extracting(row -> row.getLong(0)).doesNotHaveDuplicates();
            assertThat(rows).filteredOn(row -> row.getAs("error") != null).hasSize(DRAWINGS / 1000);
            assertThat(summary.rows()).isEqualTo(DRAWINGS);
            assertThat(summary.errors()).isEqualTo(DRAWINGS / 1000);
            assertThat(summary.sentence()).startsWith("20,000 rows: ").endsWith(", 20 could not be read.");
            assertThat(drawings.tally().rows()).isEqualTo(DRAWINGS);
            assertThat(drawings.tally().verdicts()).isEqualTo(summary.verdicts());
            assertThat(summary.verdicts()).containsEntry(Verdict.BLANK, 0L);
            assertThat(failed.count()).isEqualTo(1);
            assertThat(OpenRecognizers.OF_THIS_JVM.size()).isZero();
        } finally {
            session.sparkContext().removeSparkListener(failed);
        }
    }

    /** Counts tasks that failed. */
    private static final class FailedTasks extends SparkListener {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (!end.taskInfo().successful()) {
                count.incrementAndGet();
            }
        }

        int count() {
            return count.get();
        }
    }
}
