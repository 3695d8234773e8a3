package io.handwriting.spark;

import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Makes rows of files. */
record InputFolders(SparkSession session) {
    /** What is done again when a task fails, and is worth starting one. */
    private static final int IMAGES_OF_A_TASK = 2_000;

    private static final int TASKS_OF_A_CORE = 3;

    /** Lists files; they are opened by the tasks that read them. */
    Drawings images(String folder, Scoring scoring) {
        Configuration configuration = scoring.configuration();
        List<Row> files = FileListing.of(configuration).files(folder, require(folder, configuration));
        JavaSparkContext spark = scoring.spark();
        JavaRDD<Row> rows = spark.parallelize(files, tasks(files.size(), spark.defaultParallelism()));
        Dataset<Row> listed = session.createDataFrame(rows, ImageFiles.SCHEMA);
        return new Drawings(
                scoring, listed, new ImageFiles(spark.broadcast(new SerializableConfiguration(configuration))));
    }

    static int tasks(int images, int cores) {
        int wanted = Math.max(TASKS_OF_A_CORE * cores, images / IMAGES_OF_A_TASK);
        return Math.max(1, Math.min(images, wanted));
    }

    Drawings parquet(String path, Scoring scoring) {
        require(path, scoring.configuration());
        return scoring.rows(session.read().parquet(path));
    }

    Drawings json(String path, Scoring scoring) {
        require(path, scoring.configuration());
        Dataset<Row> lines = session.read()
                .schema(InkLines.SCHEMA)
                .option("columnNameOfCorruptRecord", InkLines.FOREIGN)
                .json(path);
        return new Drawings(scoring, lines, InkLines.ofLines());
    }

    /** Finds what a path stands for, at least one file or folder. */
    static FileStatus[] require(String path, Configuration configuration) {
        try {
            Path wanted = new Path(path);
            FileStatus[] found = wanted.getFileSystem(configuration).globStatus(wanted);
            if (found == null || found.length == 0) {
                throw new ScoringException("There is nothing at " + path + ".");
            }
            return found;
        } catch (IOException e) {
            throw new ScoringException(path + " cannot be read: " + FileFault.of(e) + ".", e);
        } catch (IllegalArgumentException e) {
            throw new ScoringException("\"" + path + "\" is no path: " + e.getMessage() + ".", e);
        }
    }
}
