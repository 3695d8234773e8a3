package io.handwriting.data.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import io.handwriting.data.DataException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Reads CSV of a label and 784 pixels a line, with or without a header. */
public final class CsvRows {
    private static final int FIELDS = 1 + Glyph.PIXELS;
    private static final int BRIGHTEST = 255;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path file;
    private final RowTarget target;
    private final byte[] pixels = new byte[Glyph.PIXELS];

    private CsvRows(Path file, RowTarget target) {
        this.file = file;
        this.target = target;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param target takes each row
     * @return the file with its checksum and the number of its rows
     * @throws DataException if the file cannot be read or is not of this form; the message names the line
     */
    public static TrainingData.Source read(Path file, RowTarget target) {
        return DataInput.read(file, in -> {
            try {
                return in.source(new CsvRows(file, target).copy(in));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (CsvParseException e) {
                throw new DataException(file + " is not CSV: " + e.getMessage(), e);
            }
        });
    }

    private int copy(DataInput in) {
        // not closed here: the file is read to its end afterwards, for its checksum
        CsvReader<CsvRecord> records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(in.text());
        boolean first = true;
        int rows = 0;
        for (CsvRecord record : records) {
            if (!first || !isHeader(record)) {
                add(record, first);
                rows++;
            }
            first = false;
        }
        return rows;
    }

    private static boolean isHeader(CsvRecord record) {
        return record.getFieldCount() > 1
                && withoutMark(record.getField(0)).equalsIgnoreCase("label")
                && !record.getField(1).matches("[0-9]+");
    }

    private void add(CsvRecord record, boolean first) {
        int line = Math.toIntExact(record.getStartingLineNumber());
        if (record.getFieldCount() != FIELDS) {
            throw TextLines.unusable(
                    file,
                    line,
                    "has " + record.getFieldCount() + " fields; a label and " + Glyph.PIXELS + " pixels are needed");
        }
        for (int i = 0; i < Glyph.PIXELS; i++) {
            pixels[i] = pixel(line, i, record.getField(i + 1));
        }
        String label = record.getField(0);
        target.add(line, first ? withoutMark(label) : label, pixels);
    }

    /** Spreadsheets like to begin a file with a mark that is no part of its first field. */
    private static String withoutMark(String field) {
        return field.startsWith(BYTE_ORDER_MARK) ? field.substring(1) : field;
    }

    private byte pixel(int line, int place, String field) {
        int value = 0;
        for (int i = 0; i < field.length(); i++) {
            int digit = field.charAt(i) - '0';
            value = digit < 0 || digit > 9 ? BRIGHTEST + 1 : Math.min(10 * value + digit, BRIGHTEST + 1);
        }
        if (field.isEmpty() || value > BRIGHTEST) {
            throw TextLines.unusable(
                    file,
                    line,
                    "has the pixel " + place + " \"" + field + "\"; whole numbers from 0 (paper) to 255 (ink) are"
                            + " needed");
        }
        return (byte) value;
    }

    /** Takes rows. */
    @FunctionalInterface
    public interface RowTarget {
        /**
         * Takes a row.
         *
         * @param line the line it begins at, from 1
         * @param label its label
         * @param pixels its 784 pixels, only until this returns
         */
        void add(int line, String label, byte[] pixels);
    }
}
