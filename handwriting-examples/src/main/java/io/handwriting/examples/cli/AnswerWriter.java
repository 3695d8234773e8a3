package io.handwriting.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.handwriting.Candidate;
import io.handwriting.Recognition;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/** Writes what was read of each image, at once. */
interface AnswerWriter {
    void write(String image, Recognition recognition);

    private static String verdict(Recognition recognition) {
        return recognition.verdict().name().toLowerCase(Locale.ROOT);
    }

    /** A line for people. */
    record Text(PrintWriter out, int top) implements AnswerWriter {
        @Override
        public void write(String image, Recognition recognition) {
            List<String> parts = new ArrayList<>(List.of(verdict(recognition)));
            for (Candidate candidate : recognition.top(top)) {
                parts.add(String.format(Locale.ROOT, "%s %.1f %%", candidate.label(), 100 * candidate.probability()));
            }
            out.println(image + ": " + String.join(", ", parts));
        }
    }

    /** A line for spreadsheets, after one that names the columns. */
    final class Csv implements AnswerWriter {
        private final CsvWriter csv;
        private final int top;

        Csv(PrintWriter out, int top) {
            this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.PLATFORM).build(out);
            this.top = top;
            csv.writeRecord(header());
        }

        private List<String> header() {
            List<String> header = new ArrayList<>(List.of("image", "verdict"));
            for (int i = 1; i <= top; i++) {
                header.add("label" + i);
                header.add("probability" + i);
            }
            return header;
        }

        @Override
        public void write(String image, Recognition recognition) {
            List<String> fields = new ArrayList<>(List.of(image, verdict(recognition)));
            for (Candidate candidate : recognition.top(top)) {
                fields.add(candidate.label());
                fields.add(Float.toString(candidate.probability()));
            }
            while (fields.size() < 2 + 2 * top) {
                fields.add("");
            }
            csv.writeRecord(fields);
            flush();
        }

        private void flush() {
            try {
                csv.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An object a line. */
    final class Json implements AnswerWriter {
        private final ObjectMapper mapper = new ObjectMapper();
        private final PrintWriter out;
        private final int top;

        Json(PrintWriter out, int top) {
            this.out = out;
            this.top = top;
        }

        @Override
        public void write(String image, Recognition recognition) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("image", image);
            answer.put("verdict", verdict(recognition));
            answer.put("label", recognition.label());
            answer.put("confidence", recognition.confidence());
            answer.put("candidates", recognition.top(top));
            out.println(mapper.writeValueAsString(answer));
        }
    }
}
