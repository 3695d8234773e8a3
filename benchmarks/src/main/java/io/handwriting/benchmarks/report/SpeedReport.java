package io.handwriting.benchmarks.report;

import ai.onnxruntime.OrtException;
import io.handwriting.benchmarks.Arguments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/**
 * All questions in one run: writes a page, its plots and the numbers as JSON into a folder. A quarter of an hour.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.report.SpeedReport docs/speed /usr/bin/python3
 * </pre>
 *
 * <p>The arguments are the folder, and a Python that has torch, if NeuralScribe's predictor is to be measured as well.
 */
public final class SpeedReport {
    private SpeedReport() {}

    /**
     * Measures and writes.
     *
     * @param args the folder, and perhaps a Python
     * @throws Exception if it fails for anything but its arguments
     */
    public static void main(String[] args) throws Exception {
        Arguments.run(
                "SpeedReport FOLDER [PYTHON]",
                args,
                arguments -> write(
                        arguments.path(0),
                        arguments.has(1) ? Optional.of(arguments.text(1)) : Optional.empty(),
                        false));
        System.exit(0); // engines keep threads of their own
    }

    static void write(Path folder, Optional<String> python, boolean quick)
            throws RunnerException, IOException, OrtException {
        Files.createDirectories(folder);
        List<Answer> answers = new Questions(new Jmh(quick), python, quick).answers();
        Machine machine = Machine.here();
        String date = LocalDate.now(ZoneOffset.UTC).toString();
        for (Answer answer : answers) {
            Files.write(folder.resolve(answer.name() + ".png"), AnswerPlot.png(answer));
        }
        write(folder.resolve("speed.json"), AnswersJson.of(answers, machine, date));
        write(folder.resolve("README.md"), AnswersPage.of(answers, machine, date));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
