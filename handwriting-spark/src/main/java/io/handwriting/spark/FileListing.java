package io.handwriting.spark;

import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Lists files, in the order of their paths. Spark's own listing ({@code binaryFile}) passes over empty files without a
 * word; an empty image is a bad one, and a row.
 */
record FileListing(Configuration configuration) {

    static FileListing of(Configuration configuration) {
        return new FileListing(configuration);
    }

    /** Rows with path and length of all files, those in folders included, hidden ones not. */
    List<Row> files(String path, FileStatus[] found) {
        List<Row> rows = new ArrayList<>();
        try {
            for (FileStatus each : found) {
                list(each, rows);
            }
        } catch (IOException e) {
            throw new ScoringException(path + " cannot be listed: " + FileFault.of(e) + ".", e);
        }
        rows.sort(Comparator.comparing(row -> row.getString(0)));
        return rows;
    }

    /** By plain statuses: others have a process started for the owner of each file where Hadoop has no natives. */
    private void list(FileStatus found, List<Row> rows) throws IOException {
        if (!found.isDirectory()) {
            rows.add(RowFactory.create(found.getPath().toString(), found.getLen()));
            return;
        }
        Path folder = found.getPath();
        RemoteIterator<FileStatus> inside = folder.getFileSystem(configuration).listStatusIterator(folder);
        while (inside.hasNext()) {
            FileStatus each = inside.next();
            if (!isHidden(each.getPath().getName())) {
                list(each, rows);
            }
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("_");
    }
}
