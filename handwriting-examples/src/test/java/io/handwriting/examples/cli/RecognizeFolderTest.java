package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.examples.StrokesByCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Folders of many images, read by several threads, into a file, in several runs. */
class RecognizeFolderTest {
    private static final int IMAGES = 300;
    private static final String LINE = System.lineSeparator();

    @TempDir
    private static Path shared;

    private static Path model = Path.of("");
    private static Path images = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void learnAndDraw() throws IOException {
        model = shared.resolve("strokes.means");
        StrokesByCode.learn(5, 1).save(model);
        Path drawn = Pictures.folders(shared.resolve("drawn"), 5, "3", "7", "A", "d");
        List<Path> pictures;
        try (Stream<Path> files = Files.walk(drawn)) {
            pictures = files.filter(Files::isRegularFile).sorted().toList();
        }
        images = Files.createDirectory(shared.resolve("images"));
        for (int i = 0; i < IMAGES; i++) {
            Files.copy(pictures.get(i * 7 % pictures.size()), images.resolve(String.format("%04d.png", i)));
        }
        Files.writeString(images.resolve("0151.png"), "hello");
        Files.write(images.resolve("0152.png"), new byte[0]);
        Pictures.blank(images.resolve("0153a.png"));
    }

    private static Console recognize(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("recognize", "--model", model));
        all.addAll(Arrays.asList(arguments));
        return Console.run(all.toArray());
    }

    private Path out() {
        return folder.resolve("answers");
    }

    private Path part() {
        return folder.resolve("answers.part");
    }

    private Path run() {
        return folder.resolve("answers.run");
    }

    /** Leaves what a run leaves that ends abruptly, when it was to tell that it could not read 0151.png. */
    private void breakARun(Object... arguments) {
        PrintWriter err = new PrintWriter(new StringWriter()) {
            @Override
            public void println(@Nullable String line) {
                if (line != null && line.contains("0151.png: ")) {
                    throw new IllegalStateException("The power is off.");
                }
            }
        };
        List<String> all = new ArrayList<>(List.of("recognize", "--model", model.toString()));
        Stream.of(arguments).map(Object::toString).forEach(all::add);
        CommandLineTool.run(new PrintWriter(new StringWriter()), err, all.toArray(String[]::new));
        assertThat(out()).doesNotExist();
        assertThat(part()).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource(AnswerForm.class)
    void answers_areTheSameHoweverManyRead(AnswerForm form) throws IOException {
        Console one = recognize(images, "--format", form, "--workers", 1);
        Console four = recognize(images, "--format", form, "--workers", 4);
        assertThat(four).isEqualTo(one);
        assertThat(one.code()).isEqualTo(1);
        assertThat(one.out().lines()).hasSize(IMAGES - 1 + (form == AnswerForm.CSV ? 1 : 0));
        assertThat(one.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("0151.png: ", "PNG, BMP, GIF"),
                        line -> assertThat(line).contains("0152.png: ", "empty"));
        Console kept = recognize(images, "--format", form, "--out", out());
        assertThat(kept.code()).isEqualTo(1);
        assertThat(kept.out()).isEqualTo(out() + LINE);
        assertThat(kept.err()).isEqualTo(one.err() + "2 of 301 images could not be read." + LINE);
        assertThat(Files.readString(out())).isEqualTo(one.out());
    }

    @ParameterizedTest
    @EnumSource(AnswerForm.class)
    void brokenRun_goesOnToTheSameAnswers(AnswerForm form) throws IOException {
        Path gone = folder.resolve("gone.png");
        Console whole = recognize(images, gone, "--format", form);
        breakARun(images, gone, "--format", form, "--out", out());
        byte[] answers = Files.readAllBytes(part());
        byte[] journal = Files.readAllBytes(run());
        for (int length : new int[] {0, 1, 70, answers.length / 2, answers.length - 1, answers.length}) {
            Files.write(part(), Arrays.copyOf(answers, length));
            Files.write(run(), journal);
            Console resumed = recognize("--format", form, "--out", out(), "--resume", images, gone, "--workers", 2);
            assertThat(resumed.code()).isEqualTo(1);
            assertThat(resumed.err()).isEqualTo(whole.err() + "3 of 302 images could not be read." + LINE);
            assertThat(Files.readString(out())).isEqualTo(whole.out());
            assertThat(folder).isDirectoryNotContaining("glob:**answers.*");
            Files.delete(out());
        }
    }

    @Test
    void resumedRun_doesNotReadAgainWhatIsAnswered() throws IOException {
        Path some = Files.createDirectory(folder.resolve("some"));
        for (String name : List.of("0149.png", "0150.png", "0151.png", "0154.png")) {
            Files.copy(images.resolve(name), some.resolve(name));
        }
        Console whole = recognize(some);
        breakARun(some, "--out", out());
        Files.writeString(some.resolve("0149.png"), "this is not read again");
        Console resumed = recognize(some, "--out", out(), "--resume");
        assertThat(resumed.err()).isEqualTo(whole.err() + "1 of 4 images could not be read." + LINE);
        assertThat(Files.readString(out())).isEqualTo(whole.out());
    }

    @Test
    void otherOptionsModelOrImages_areRefused() throws IOException {
        Path other = folder.resolve("other.means");
        StrokesByCode.learn(5, 2).save(other);
        breakARun(images, "--format", "csv", "--out", out());
        byte[] before = Files.readAllBytes(part());
        assertRefused("--top", recognize(images, "-f", "csv", "-o", out(), "--resume", "--top", 2));
        assertRefused("--variants", recognize(images, "-f", "csv", "-o", out(), "--resume", "--variants"));
        assertRefused("--format", recognize(images, "-f", "json", "-o", out(), "--resume"));
        assertRefused("the images", recognize(images, model, "-f", "csv", "-o", out(), "--resume"));
        assertRefused("the model", Console.run("recognize", images, "-f", "csv", "-o", out(), "--resume", "-m", other));
        assertThat(recognize(images, "-f", "csv", "-o", out()).err()).contains("--resume goes on with it");
        assertThat(part()).hasBinaryContent(before);
    }

    private static void assertRefused(String what, Console console) {
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains("what differs: " + what + ".").hasLineCount(1);
    }

    @Test
    void answersInTheFolder_areNoImages() throws IOException {
        Path some = Files.createDirectory(folder.resolve("some"));
        Files.copy(images.resolve("0000.png"), some.resolve("a.png"));
        Path inside = some.resolve("answers.txt");
        assertThat(recognize(some, "--out", inside).code()).isZero();
        assertThat(recognize(some, "--out", inside, "--recursive").code()).isZero();
        assertThat(inside).content().hasLineCount(1);
    }

    @Test
    void nestedFolders_areReadWhenAskedFor() throws IOException {
        Pictures.folders(folder, 2, "3", "7");
        assertThat(recognize(folder).err()).contains("--recursive");
        Console console = recognize(folder, "--recursive");
        assertThat(console.code()).isZero();
        assertThat(console.out().lines()).hasSize(4);
    }

    @Test
    void progress_isShownBesideTheAnswers() {
        Console console = recognize(images, "--progress", "json");
        assertThat(console.progress()).isEmpty();
        List<String> lines = console.err()
                .lines()
                .filter(line -> line.startsWith("PROGRESS:"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(50);
        assertThat(Console.json(lines.get(lines.size() - 1).substring("PROGRESS:".length())))
                .containsEntry("status", "recognizing")
                .containsEntry("done", IMAGES + 1)
                .containsEntry("images", IMAGES + 1)
                .containsEntry("seconds_left", 0.0)
                .containsKey("images_per_second");
        assertThat(recognize(images, "--progress", "none").err()).doesNotContain("PROGRESS");
    }
}
