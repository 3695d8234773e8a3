package io.handwriting.spark;

import io.handwriting.HandwritingException;
import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder of answers that is written beside its place and moved there when it is whole. Names that begin with a dot are
 * passed over by Spark, so that what a killed run leaves behind is never read.
 */
final class OutputFolder {
    /** What Spark puts into a folder that is whole. */
    private static final String WHOLE = "_SUCCESS";

    private final FileSystem files;
    private final Path place;
    private final Path work;
    private final Path replaced;

    private OutputFolder(FileSystem files, Path place) {
        this.files = files;
        this.place = place;
        String run = "." + place.getName() + "." + UUID.randomUUID();
        this.work = new Path(place.getParent(), run + ".part");
        this.replaced = new Path(place.getParent(), run + ".old");
    }

    /** Refuses a place where something else lies than answers that are whole. */
    static OutputFolder at(String folder, Configuration configuration) {
        try {
            Path place = new Path(folder);
            FileSystem files = place.getFileSystem(configuration);
            Path qualified = files.makeQualified(place);
            if (qualified.getParent() == null) {
                throw new ScoringException("The answers need a folder of their own, not " + folder + ".");
            }
            OutputFolder output = new OutputFolder(files, qualified);
            output.requireReplaceable();
            return output;
        } catch (IOException e) {
            throw refusal(folder, FileFault.of(e), e);
        } catch (IllegalArgumentException e) {
            throw refusal(folder, String.valueOf(e.getMessage()), e);
        }
    }

    private void requireReplaceable() throws IOException {
        if (!files.exists(place) || files.exists(new Path(place, WHOLE))) {
            return;
        }
        if (!files.getFileStatus(place).isDirectory() || files.listStatus(place).length > 0) {
            throw new ScoringException(place + " is there already and holds no answers; name another folder.");
        }
    }

    /** Writes; when that fails, what was there stays. */
    <T> T write(Writing<T> writing) {
        try {
            files.mkdirs(work);
            files.deleteOnExit(work);
            Path whole = new Path(work, "answers");
            T result = writing.to(whole.toString());
            moveToPlace(whole);
            return result;
        } catch (HandwritingException e) {
            throw e;
        } catch (IOException e) {
            throw refusal(place.toString(), FileFault.of(e), e);
        } catch (Exception e) { // Spark throws checked exceptions without saying so
            throw refusal(place.toString(), firstLine(e), e);
        } finally {
            remove(work);
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private void moveToPlace(Path whole) throws IOException {
        if (!files.exists(place)) {
            rename(whole, place);
            return;
        }
        rename(place, replaced);
        try {
            rename(whole, place);
        } catch (IOException e) {
            rename(replaced, place);
            throw e;
        }
        files.delete(replaced, true);
    }

    private void rename(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException(from + " cannot be moved to " + to);
        }
    }

    private void remove(Path path) {
        try {
            files.delete(path, true);
            files.cancelDeleteOnExit(path);
        } catch (IOException e) {
            System.getLogger(OutputFolder.class.getName())
                    .log(System.Logger.Level.WARNING, () -> path + " is left behind: " + FileFault.of(e) + ".");
        }
    }

    private static ScoringException refusal(String folder, String reason, Exception cause) {
        String end = reason.endsWith(".") ? "" : ".";
        return new ScoringException("The answers cannot be written to " + folder + ": " + reason + end, cause);
    }

    /** Writes a folder. */
    @FunctionalInterface
    interface Writing<T> {
        T to(String folder) throws Exception;
    }
}
