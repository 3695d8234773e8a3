package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.handwriting.examples.StrokesByCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizeCommandTest {
    @TempDir
    private static Path shared;

    private static Path model = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void learn() {
        model = shared.resolve("strokes.means");
        StrokesByCode.learn(5, 1).save(model);
    }

    private static Console recognize(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        all[0] = "recognize";
        all[1] = "--model";
        all[2] = model;
        return Console.run(all);
    }

    @Test
    void text_isALineAnImage() throws IOException {
        Path seven = Pictures.of("7", folder.resolve("a.png"));
        Path blank = Pictures.blank(folder.resolve("b.png"));
        Console console = recognize(seven, blank, "--top", "2");
        assertThat(console.code()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).matches(".*a\\.png: \\w+, 7 [\\d.]+ %, \\S+ [\\d.]+ %"),
                        line -> assertThat(line).isEqualTo(blank + ": blank"));
    }

    @Test
    void csv_hasAllColumnsInEveryLine() throws IOException {
        Path seven = Pictures.of("7", folder.resolve("a, b.png"));
        Pictures.blank(folder.resolve("blank.png"));
        Console console = recognize(folder, "-f", "csv", "--alphabet", "17", "--top", "3");
        List<NamedCsvRecord> records;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(console.out())) {
            records = reader.stream().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(records)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.getFieldCount()).isEqualTo(8));
        assertThat(records.get(0).getField("image")).isEqualTo(seven.toString());
        assertThat(records.get(0).getField("label1")).isEqualTo("7");
        assertThat(records.get(0).getField("label3")).isEmpty();
        assertThat(records.get(1).getField("verdict")).isEqualTo("blank");
    }

    @Test
    void json_isAnObjectALine() throws IOException {
        Path seven = Pictures.of("7", folder.resolve("a.png"));
        Console console = recognize(seven, seven, "--format", "JSON", "--variants");
        List<Map<String, Object>> answers =
                console.out().lines().map(Console::json).toList();
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0))
                .containsEntry("image", seven.toString())
                .containsEntry("label", "7")
                .containsKeys("verdict", "confidence");
        assertThat(answers.get(0).get("candidates")).asInstanceOf(LIST).hasSize(3);
    }

    @Test
    void standardInput_isAnImage() throws IOException {
        byte[] seven = Files.readAllBytes(Pictures.of("7", folder.resolve("a.png")));
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(seven));
        try {
            assertThat(recognize("-").out()).startsWith("-: ").contains(", 7 ");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void namesInAFile_areReadOneALine() throws IOException {
        Path seven = Pictures.of("7", folder.resolve("my seven.png"));
        Path list = Files.writeString(folder.resolve("list"), seven + "\n" + seven + "\n");
        assertThat(recognize("@" + list).out().lines()).hasSize(2);
    }

    @Test
    void whatCannotBeRead_isToldAndTheRestIsRead() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.png"), "hello");
        Path empty = Files.createFile(folder.resolve("empty.png"));
        Path seven = Pictures.of("7", folder.resolve("seven.png"));
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        Console console = recognize(text, empty, nothing, folder.resolve("gone.png"), seven);
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.out().lines()).singleElement().asString().contains("seven.png: ");
        assertThat(console.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("notes.png: ", "PNG, BMP, GIF"),
                        line -> assertThat(line).contains("empty.png: ", "empty"),
                        line -> assertThat(line).contains("nothing: ", "no files"),
                        line -> assertThat(line).contains("gone.png: ", "no such file"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --top 0            | 2 | At least one candidate
            --top -3           | 2 | At least one candidate
            --top three        | 2 | 'three' is not an int
            --format xml       | 2 | [TEXT, CSV, JSON]
            --threads 0        | 2 | 1 to 1024 threads
            --alphabet 77      | 2 | twice
            --alphabet ?       | 1 | None of the labels
            --evenness -1      | 2 | --evenness is from 0 to 1, not -1.0
            --evenness 0.5     | 1 | does not say how often it learnt
            --provider abacus  | 1 | djl, nearest-mean
            --frobnicate       | 2 | --frobnicate
            - -                | 2 | can be given once
            --workers 0        | 2 | 1 to 1024 workers
            --workers many     | 2 | 'many' is not an int
            --resume           | 2 | --resume needs the file of the run, --out FILE
            --progress loud    | 2 | [AUTO, BAR, JSON, NONE]
            --out .            | 1 | it is a folder
            """)
    void wrongOption_isRefusedInASentence(String options, int code, String reason) throws IOException {
        Path seven = Pictures.of("7", folder.resolve("seven.png"));
        Console console = recognize((Object[]) (seven + " " + options).split(" "));
        assertThat(console.code()).isEqualTo(code);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains(reason).doesNotContain("\tat ");
        assertThat(console.err().lines().count()).isLessThanOrEqualTo(2);
    }

    @Test
    void whatIsNoModel_isRefused() throws IOException {
        Path seven = Pictures.of("7", folder.resolve("seven.png"));
        assertThat(Console.run("recognize", "-m", seven, seven))
                .satisfies(console -> assertThat(console.code()).isEqualTo(1))
                .satisfies(console ->
                        assertThat(console.err()).contains("seven.png").hasLineCount(1));
    }

    @Test
    void withoutAModel_thePretrainedOneReads() throws IOException {
        Path seven = Pictures.of("7", folder.resolve("seven.png"));
        Console console = Console.run("recognize", seven);
        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("accepted, 7 ");
    }

    @Test
    void nothingMoreIsRead_whenNobodyTakesTheAnswers() throws IOException {
        Pictures.folders(folder, 3, "7");
        StringWriter err = new StringWriter();
        Closed closed = new Closed();
        int code = CommandLineTool.run(
                new PrintWriter(closed, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true),
                "recognize",
                "-m",
                model.toString(),
                folder.resolve("7").toString());
        assertThat(code).isEqualTo(1);
        assertThat(closed.attempts).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    /** A pipe whose reader has gone. */
    private static final class Closed extends OutputStream {
        private int attempts;

        @Override
        public void write(int value) throws IOException {
            attempts++;
            throw new IOException("Broken pipe");
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            write(0);
        }
    }
}
