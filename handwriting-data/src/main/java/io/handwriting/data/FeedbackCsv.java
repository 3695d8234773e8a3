package io.handwriting.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.data.internal.CsvRows;
import io.handwriting.data.internal.NaturalOrder;
import io.handwriting.data.internal.TextLines;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.spi.FileFault;
import io.handwriting.spi.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Labelled glyphs as CSV, as corrections of users are collected: a label and 784 pixels a line, whole numbers from 0
 * (paper) to 255 (ink), upright, row by row.
 *
 * <p>The first line may be a header that begins with {@code label}. The file is UTF-8 and may be gzipped. Images are
 * prepared, by default as {@link Preprocessing#EMNIST} says. Immutable and safe to share between threads.
 */
public final class FeedbackCsv {
    private final Path file;
    private final Preprocessing preprocessing;

    private FeedbackCsv(Path file, Preprocessing preprocessing) {
        this.file = file;
        this.preprocessing = preprocessing;
    }

    /**
     * Names a file; nothing is read yet.
     *
     * @param file the file
     * @return the reader
     */
    public static FeedbackCsv of(Path file) {
        return new FeedbackCsv(Objects.requireNonNull(file, "file"), Preprocessing.EMNIST);
    }

    /**
     * Says how the images are prepared.
     *
     * @param settings as those of the drawings that a model is to read
     * @return the changed reader
     */
    public FeedbackCsv preprocessing(Preprocessing settings) {
        return new FeedbackCsv(file, Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Reads the data, going through the file twice.
     *
     * @return the data in memory, named after the file; the alphabet is that of the labels found, sorted, numbers by
     *     their value
     * @throws DataException if the file cannot be read, has no row, or a line is not of this form; the message names the
     *     line
     */
    public TrainingData read() {
        return read(alphabet());
    }

    private Alphabet alphabet() {
        Set<String> labels = new TreeSet<>(NaturalOrder.COMPARATOR);
        CsvRows.read(file, (line, label, pixels) -> labels.add(label));
        if (labels.isEmpty()) {
            throw new DataException(file + " has no rows.");
        }
        try {
            return Alphabet.of(labels);
        } catch (HandwritingException e) {
            throw new DataException("The labels of " + file + " make no alphabet: " + e.getMessage(), e);
        }
    }

    /**
     * Reads data of known labels.
     *
     * @param alphabet the labels
     * @return the data in memory, named after the file
     * @throws DataException if the file cannot be read, a line is not of this form, or its label is not in the alphabet;
     *     the message names the line
     */
    public TrainingData read(Alphabet alphabet) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.csv(\\.gz)?$", "");
        GlyphPipeline pipeline = GlyphPipeline.of(preprocessing);
        TrainingData.Builder data = TrainingData.builder(name, alphabet);
        return data.source(CsvRows.read(file, (line, label, pixels) -> {
                    int place = alphabet.indexOf(label);
                    if (place < 0) {
                        throw TextLines.unusable(
                                file,
                                line,
                                "has the label \"" + label + "\", which is not in the alphabet " + alphabet);
                    }
                    data.add(place, pipeline.prepare(Glyph.of(pixels, 0)).toBytes(), 0);
                }))
                .build();
    }

    /**
     * Writes data with a header, beside the file's place first and then there; when writing fails, what was there stays.
     *
     * @param file where to; missing folders are made
     * @param data the data
     * @throws DataException if the file cannot be written
     */
    public static void write(Path file, TrainingData data) {
        try {
            WholeFile.write(file, out -> write(out, data));
        } catch (IOException e) {
            throw new DataException("The file " + file + " cannot be written: " + FileFault.of(e) + ".", e);
        }
    }

    /**
     * Writes data with a header, row by row, as UTF-8.
     *
     * @param out where to; stays open
     * @param data the data
     * @throws IOException if writing fails
     */
    public static void write(OutputStream out, TrainingData data) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(Stream.concat(
                        Stream.of("label"), IntStream.range(0, Glyph.PIXELS).mapToObj(pixel -> "pixel" + pixel))
                .toList());
        for (int row = 0; row < data.size(); row++) {
            CsvWriter.CsvWriterRecord fields = csv.writeRecord().writeField(data.label(row));
            for (byte pixel : data.glyph(row).toBytes()) {
                fields.writeField(Integer.toString(pixel & 0xff));
            }
            fields.endRecord();
        }
        csv.flush();
    }
}
