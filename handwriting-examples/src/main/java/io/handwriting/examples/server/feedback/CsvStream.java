package io.handwriting.examples.server.feedback;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.handwriting.Glyph;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes rows as {@link io.handwriting.data.FeedbackCsv} does, but one by one. */
final class CsvStream {
    private final CsvWriter csv;

    CsvStream(OutputStream out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(Stream.concat(
                        Stream.of("label"), IntStream.range(0, Glyph.PIXELS).mapToObj(pixel -> "pixel" + pixel))
                .toList());
    }

    void write(CorrectionTable.LabelledRow row) {
        CsvWriter.CsvWriterRecord fields = csv.writeRecord().writeField(row.label());
        for (byte pixel : row.glyph()) {
            fields.writeField(Integer.toString(Byte.toUnsignedInt(pixel)));
        }
        fields.endRecord();
    }

    void flush() throws IOException {
        csv.flush();
    }
}
