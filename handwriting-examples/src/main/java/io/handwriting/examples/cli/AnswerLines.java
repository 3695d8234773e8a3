package io.handwriting.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.handwriting.Candidate;
import io.handwriting.examples.scoring.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Puts what was read of images into lines; any number of threads may do so at once. */
interface AnswerLines {
    /** What stands before all lines. */
    default String head() {
        return "";
    }

    /** A line for each image, each with its end. */
    String of(List<Outcome.Read> images);

    private static String verdict(Outcome.Read read) {
        return read.verdict().name().toLowerCase(Locale.ROOT);
    }

    /** Lines for people. */
    record Text(int top) implements AnswerLines {
        @Override
        public String of(List<Outcome.Read> images) {
            return images.stream().map(this::line).collect(Collectors.joining());
        }

        private String line(Outcome.Read read) {
            StringBuilder line = new StringBuilder(read.image()).append(": ").append(verdict(read));
            for (Candidate candidate : read.top(top)) {
                line.append(
                        String.format(Locale.ROOT, ", %s %.1f %%", candidate.label(), 100 * candidate.probability()));
            }
            return line.append(System.lineSeparator()).toString();
        }
    }

    /** Lines for spreadsheets, after one that names the columns. */
    record Csv(int top) implements AnswerLines {
        @Override
        public String head() {
            List<String> names = new ArrayList<>(List.of("image", "verdict"));
            for (int i = 1; i <= top; i++) {
                names.add("label" + i);
                names.add("probability" + i);
            }
            return written(List.of(names));
        }

        @Override
        public String of(List<Outcome.Read> images) {
            return written(images.stream().map(this::fields).toList());
        }

        private List<String> fields(Outcome.Read read) {
            List<String> fields = new ArrayList<>(List.of(read.image(), verdict(read)));
            for (Candidate candidate : read.top(top)) {
                fields.add(candidate.label());
                fields.add(Float.toString(candidate.probability()));
            }
            while (fields.size() < 2 + 2 * top) {
                fields.add("");
            }
            return fields;
        }

        private static String written(List<List<String>> records) {
            StringWriter out = new StringWriter();
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.PLATFORM).build(out)) {
                records.forEach(csv::writeRecord);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        }
    }

    /** An object a line. */
    record Json(int top) implements AnswerLines {
        @Override
        public String of(List<Outcome.Read> images) {
            return images.stream().map(this::line).collect(Collectors.joining());
        }

        private String line(Outcome.Read read) {
            List<Candidate> best = read.top(1);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("image", read.image());
            answer.put("verdict", verdict(read));
            answer.put("label", best.isEmpty() ? "" : best.get(0).label());
            answer.put("confidence", best.isEmpty() ? 0 : best.get(0).probability());
            answer.put("candidates", read.top(top));
            return JsonMapper.shared().writeValueAsString(answer) + System.lineSeparator();
        }
    }
}
