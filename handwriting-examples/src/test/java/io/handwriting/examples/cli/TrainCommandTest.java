package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.djl.DjlModel;
import io.handwriting.evaluation.TrainingHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainCommandTest {
    @TempDir
    private static Path shared;

    private static Path symbols = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void draw() throws IOException {
        symbols = Pictures.folders(shared.resolve("symbols"), 10, "3", "7", "A");
    }

    private static Console train(Path out, String... options) {
        List<Object> all = new ArrayList<>(List.of("train", "--data", symbols, "--out", out, "--model", "linear"));
        all.addAll(List.of("--threads", "1"));
        all.addAll(List.of(options));
        return Console.run(all.toArray());
    }

    @Test
    void planAndHistory_areWrittenBesideTheModel() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.properties"), """
                # each of these can be overruled
                epochs = 7
                batch-size = 4
                seed = 5
                validation-share = 0.2
                smoothing = 0.1
                """);
        Path model = folder.resolve("new/symbols.onnx");
        Path run = folder.resolve("run");
        Console console = train(model, "--plan", plan.toString(), "--epochs", "2", "--run", run.toString());
        assertThat(console.code()).isZero();
        assertThat(console.out()).isEqualToIgnoringNewLines(model.toString());
        assertThat(console.err()).contains("24 glyphs to learn from, 6 to check with", "epoch 2 of 2: loss ");
        assertThat(DjlModel.read(model).card().provenance())
                .containsEntry("seed", "5")
                .hasEntrySatisfying(
                        "plan",
                        text -> assertThat(text)
                                .startsWith("2 epochs, batches of 4, validation share 0.2")
                                .contains("smoothing=0.1"));
        assertThat(TrainingHistory.read(run.resolve("history.json")).epochs()).hasSize(2);
        assertThat(ImageIO.read(run.resolve("history.png").toFile()).getWidth()).isGreaterThan(400);
    }

    @Test
    void guard_letsOnlyPassWhatDidNotGetWorse() throws IOException {
        Path parent = folder.resolve("parent.onnx");
        assertThat(train(parent, "--epochs", "20", "--name", "parent").code()).isZero();
        Path tuned = folder.resolve("tuned.onnx");
        String[] guarded = {"--start", parent.toString(), "--guard", symbols.toString(), "--epochs", "1"};
        Console good = train(tuned, guarded);
        assertThat(good.code()).isZero();
        assertThat(good.err()).contains("Of the 30 rows of \"symbols\" the model of --start reads ");
        byte[] before = Files.readAllBytes(tuned);
        Path wrong = Pictures.mislabelled(folder.resolve("wrong"), 10, "3", "7", "A");
        Console worse = Console.run(
                "train",
                "--data",
                wrong,
                "--out",
                tuned,
                "--model",
                "linear",
                "--threads",
                1,
                "--start",
                parent,
                "--guard",
                symbols,
                "--epochs",
                40,
                "--set",
                "learning-rate=0.5");
        assertThat(worse.code()).isOne();
        assertThat(worse.err()).contains("which is more than chance: the new one is not written.");
        assertThat(tuned).hasBinaryContent(before);
    }

    @Test
    void guardWithoutAStart_isRefused() {
        Console console = train(folder.resolve("m.onnx"), "--guard", symbols.toString());
        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains("--guard compares with a model, --start FILE.");
    }

    @Test
    void start_letsARunBeginWithTheModelThatComesAlong() {
        Path model = folder.resolve("tuned.onnx");
        Console console = Console.run(
                "train",
                "--data",
                symbols,
                "--out",
                model,
                "--start",
                "handwriting",
                "--epochs",
                1,
                "--set",
                "learning-rate=0.000001");
        assertThat(console.code()).isZero();
        DjlModel tuned = DjlModel.read(model);
        assertThat(tuned.card().alphabet().labels()).containsExactly("3", "7", "A");
        assertThat(tuned.card().provenance().get("started-from")).startsWith("handwriting of 20");
        assertThat(tuned.card().figures().get("validation")).isEqualTo(1);
    }

    @Test
    void withoutASize_thePlanSuitsTheRows() {
        Path model = folder.resolve("symbols.onnx");
        Console console = train(model, "--set", "patience=1", "--set", "learning-rate=0.000001", "--progress", "json");
        assertThat(console.code()).isZero();
        assertThat(console.progress().get(0)).containsEntry("epochs", 60);
        assertThat(DjlModel.read(model).card().provenance().get("plan")).startsWith("60 epochs, batches of 8,");
    }

    @Test
    void progressLines_tellAllOfTheRun() {
        Path model = folder.resolve("symbols.onnx");
        Console console = train(model, "--epochs", "2", "--batch-size", "16", "--progress", "json");
        List<Map<String, Object>> lines = console.progress();
        assertThat(console.out().lines()).hasSize(lines.size() + 1).endsWith(model.toString());
        assertThat(lines)
                .extracting(line -> line.get("status"))
                .containsExactly(
                        "started", "training", "training", "epoch", "training", "training", "epoch", "completed");
        assertThat(lines)
                .extracting(line -> line.get("progress"))
                .containsExactly(0.0, 25.0, 50.0, 50.0, 75.0, 100.0, 100.0, 100.0);
        assertThat(lines.get(0)).containsEntry("training_rows", 27).containsEntry("validation_rows", 3);
        assertThat(lines.get(1)).containsEntry("accuracy", null).containsEntry("batches", 2);
        assertThat(lines.get(3))
                .containsOnlyKeys(
                        "status",
                        "progress",
                        "epoch",
                        "epochs",
                        "train_loss",
                        "validation_loss",
                        "accuracy",
                        "learning_rate",
                        "best",
                        "epoch_seconds",
                        "seconds_left")
                .doesNotContainValue(null);
        assertThat(lines.get(7)).containsEntry("file", model.toString()).containsKeys("accuracy", "seconds");
    }

    @Test
    void dataToCheckWith_andCopiesOfPens() throws IOException {
        Path pens = Files.writeString(
                folder.resolve("pens.jsonl"), "{\"label\":\"7\",\"strokes\":[[0,0,9,0,3,20]]}\n".repeat(5));
        Path model = folder.resolve("symbols.onnx");
        Console console = train(
                model,
                "--data",
                pens.toString(),
                "--pen-copies",
                "3",
                "--pen-canvases",
                "0.5",
                "--validation-data",
                pens.toString(),
                "--epochs",
                "1",
                "--name",
                "mine",
                "--provenance",
                "licence=CC BY 4.0");
        assertThat(console.code()).isZero();
        assertThat(DjlModel.read(model).card().name()).isEqualTo("mine");
        assertThat(DjlModel.read(model).card().provenance()).containsEntry("licence", "CC BY 4.0");
        assertThat(console.err()).contains("45 glyphs to learn from, 5 to check with");
        assertThat(train(model, "--validation-data", "x", "--validation-share", "0.2")
                        .err())
                .contains("--validation-share and --validation-data exclude each other.");
        assertThat(train(model, "--pen-copies", "2").err()).contains("--pen-copies needs --validation-data");
        assertThat(train(model, "--pen-copies", "0").err())
                .contains("The number of copies of a style is from 1.0 to 1000.0, not 0.0.");
        assertThat(train(model, "--pen-canvases", "2").err())
                .contains("The share of canvases of a style is from 0.0 to 1.0, not 2.0.");
    }

    @Test
    void failure_isTheLastProgressLine() {
        Console console = train(
                folder.resolve("x.onnx"), "--validation-share", "0.9", "--leave-out", "gone", "--progress", "json");
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.progress())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("status", "failed")
                        .hasEntrySatisfying(
                                "message", why -> assertThat(why).asString().contains("gone")));
        assertThat(console.err()).contains("gone: there is no such file.");
    }

    @Test
    void finishedRun_isRefusedAndResumed() throws IOException {
        Path model = folder.resolve("symbols.onnx");
        String run = folder.resolve("run").toString();
        assertThat(train(model, "--epochs", "1", "--run", run).code()).isZero();
        Files.delete(model);
        Console again = train(model, "--epochs", "1", "--run", run);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("holds a run already");
        assertThat(model).doesNotExist();
        assertThat(train(model, "--epochs", "1", "--run", run, "--resume").code())
                .isZero();
        assertThat(model).isNotEmptyFile();
        assertThat(train(model, "--epochs", "2", "--run", run, "--resume").err())
                .contains("of another run");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --epochs 0               | 2 | 1 to 10000 epochs
            --epochs many            | 2 | 'many' is not an int
            --batch-size -1          | 2 | 1 to 65536 glyphs
            --validation-share 2     | 2 | from 0 to 0.9
            --set frobnicate=1       | 2 | it has optimizer,
            --set smoothing=7        | 2 | from 0.0 to 0.5
            --set smoothing          | 2 | KEY=VALUE
            --model abacus           | 2 | linear, cnn-small
            --threads 0              | 2 | 1 to 1024 threads
            --resume                 | 2 | --run FOLDER
            --progress loud          | 2 | [AUTO, BAR, JSON, NONE]
            --engine Abacus          | 1 | PyTorch and MXNet can be asked for
            --plan gone              | 1 | no such file
            --data gone              | 1 | Known names are mnist-train
            --teacher gone           | 1 | no such file
            --start gone             | 1 | no such file
            --unlabelled pile        | 2 | --teacher FILE
            """)
    void wrongOption_isRefusedInASentence(String options, int code, String reason) {
        Path model = folder.resolve("symbols.onnx");
        List<Object> all = new ArrayList<>(List.of("train", "--data", symbols, "--out", model));
        all.addAll(List.of(options.split(" ")));
        Console console = Console.run(all.toArray());
        assertThat(console.code()).isEqualTo(code);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains(reason).doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            epochs = soon        | the epochs is "soon", not a number
            epochs = 0           | 1 to 10000 epochs
            frobnicate = 1       | has no setting "frobnicate"
            x = \\u00zz          | no properties file
            """)
    void wrongPlanFile_isRefused(String text, String reason) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.properties"), text);
        Console console = train(folder.resolve("symbols.onnx"), "--plan", plan.toString());
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains(reason).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"30, names the row 30", "99999999999, names the row 99999999999"})
    void rowsThatAreNotThere_cannotBeLeftOut(String row, String reason) throws IOException {
        Path rows = Files.writeString(folder.resolve("rows"), "# rows\n0\tblurred\n" + row + "\n");
        Console console = train(folder.resolve("x.onnx"), "--leave-out", rows.toString());
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains(reason, "rows 0 to 29");
    }

    @Test
    void placeThatCannotBeWritten_isRefusedBeforeTheWork() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(train(folder).err()).contains("it is a folder").hasLineCount(1);
        assertThat(train(file.resolve("x.onnx")).err()).contains("is no folder").hasLineCount(1);
        assertThat(folder).isDirectoryNotContaining(entry -> !entry.equals(file));
    }

    @Test
    void oneLabel_cannotBeLearnt() throws IOException {
        Path single = Pictures.folders(folder.resolve("single"), 3, "3");
        Path model = folder.resolve("x.onnx");
        Console console = Console.run("train", "-d", single, "-o", model, "-m", "linear");
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains("one label only");
        assertThat(model).doesNotExist();
    }
}
