package io.handwriting.spark;

import static org.apache.spark.sql.functions.col;

import io.handwriting.spi.FileFault;
import java.io.IOException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Makes rows of files. */
record InputFolders(SparkSession session) {
    /** Spark packs some 30 small files into a partition; a task that is worth starting has about 2,000. */
    private static final int PARTITIONS_OF_A_TASK = 64;

    private static final int TASKS_OF_A_CORE = 3;

    /** Lists files; they are opened by the tasks that read them. */
    Drawings images(String folder, Scoring scoring) {
        requireSomething(folder);
        Dataset<Row> files = session.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .load(folder)
                .select(col("path").as("id"), col(ImageFiles.LENGTH));
        JavaSparkContext spark = scoring.spark();
        ImageFiles opened = new ImageFiles(spark.broadcast(new SerializableConfiguration(scoring.configuration())));
        return new Drawings(scoring, files.coalesce(tasks(files, spark)), opened);
    }

    private static int tasks(Dataset<Row> files, JavaSparkContext spark) {
        int partitions = files.rdd().getNumPartitions();
        int least = Math.min(partitions, TASKS_OF_A_CORE * spark.defaultParallelism());
        return Math.max(1, Math.max(least, partitions / PARTITIONS_OF_A_TASK));
    }

    Drawings parquet(String path, Scoring scoring) {
        requireSomething(path);
        return scoring.rows(session.read().parquet(path));
    }

    Drawings json(String path, Scoring scoring) {
        requireSomething(path);
        Dataset<Row> lines = session.read()
                .schema(InkLines.SCHEMA)
                .option("columnNameOfCorruptRecord", InkLines.FOREIGN)
                .json(path);
        return new Drawings(scoring, lines, InkLines.ofLines());
    }

    private void requireSomething(String path) {
        try {
            Path wanted = new Path(path);
            FileStatus[] found = wanted.getFileSystem(session.sessionState().newHadoopConf())
                    .globStatus(wanted);
            if (found == null || found.length == 0) {
                throw new ScoringException("There is nothing at " + path + ".");
            }
        } catch (IOException | IllegalArgumentException e) {
            String reason = e instanceof IOException fault ? FileFault.of(fault) : String.valueOf(e.getMessage());
            throw new ScoringException(path + " cannot be read: " + reason + ".", e);
        }
    }
}
