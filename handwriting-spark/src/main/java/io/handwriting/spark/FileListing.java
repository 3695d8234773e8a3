package io.handwriting.spark;

import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
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

    private void list(FileStatus found, List<Row> rows) throws IOException {
        FileSystem files = found.getPath().getFileSystem(configuration);
        RemoteIterator<LocatedFileStatus> all = files.listFiles(found.getPath(), true);
        int top = found.getPath().depth();
        while (all.hasNext()) {
            FileStatus file = all.next();
            if (!isHidden(file.getPath(), top)) {
                rows.add(RowFactory.create(file.getPath().toString(), file.getLen()));
            }
        }
    }

    /** By its own name, or by that of a folder below the one that was asked for. */
    private static boolean isHidden(Path path, int top) {
        for (Path part = path; part != null && part.depth() > top; part = part.getParent()) {
            if (part.getName().startsWith(".") || part.getName().startsWith("_")) {
                return true;
            }
        }
        return false;
    }
}
