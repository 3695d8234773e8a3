package io.handwriting.examples.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.HandwritingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFileTest {
    private static final Map<String, String> FACTS = Map.of("--top", "3", "the model", "ä");
    private static final String HEAD = "image,label\n";
    private static final int CHUNKS = 5;

    @TempDir
    private Path folder;

    private Path target() {
        return folder.resolve("new/answers.csv");
    }

    private Path part() {
        return folder.resolve("new/answers.csv.part");
    }

    private Path run() {
        return folder.resolve("new/answers.csv.run");
    }

    private AnswerFile open(boolean resuming) {
        return AnswerFile.open(target(), FACTS, HEAD, resuming);
    }

    private static String whole() {
        StringBuilder whole = new StringBuilder(HEAD);
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            whole.append(text(chunk));
        }
        return whole.toString();
    }

    private static String text(int chunk) {
        return chunk == 2 ? "" : "ü" + chunk + ".png,7\nb" + chunk + ".png,8\n";
    }

    private static List<String> refused(int chunk) {
        return chunk == 2 ? List.of("ö.png: Why ever.", "b2.png: \"No\".") : List.of();
    }

    private void begin(int chunks) {
        try (AnswerFile file = open(false)) {
            goOn(file, chunks);
        }
    }

    private static void goOn(AnswerFile file, int chunks) {
        for (int chunk = file.images() / 2; chunk < chunks; chunk++) {
            file.add(2, text(chunk), refused(chunk));
        }
    }

    private void assertWhole() throws IOException {
        assertThat(target()).hasBinaryContent(whole().getBytes(StandardCharsets.UTF_8));
        assertThat(target().getParent()).isDirectoryNotContaining(file -> !file.equals(target()));
    }

    private void resumeAndAssertWhole() throws IOException {
        try (AnswerFile file = open(true)) {
            goOn(file, CHUNKS);
            file.complete();
        }
        assertWhole();
    }

    @Test
    void unbrokenRun_leavesTheFileAlone() throws IOException {
        try (AnswerFile file = open(false)) {
            goOn(file, CHUNKS);
            assertThat(target()).doesNotExist();
            file.complete();
        }
        assertWhole();
    }

    @Test
    void fileThatIsThere_isReplacedAtTheEnd() throws IOException {
        Files.createDirectories(target().getParent());
        Files.writeString(target(), "old");
        begin(2);
        assertThat(target()).hasContent("old");
        resumeAndAssertWhole();
    }

    @Test
    void brokenRun_goesOnBehindItsLastChunk() throws IOException {
        begin(4);
        try (AnswerFile file = open(true)) {
            assertThat(file.images()).isEqualTo(8);
            assertThat(file.refused()).isEqualTo(refused(2));
        }
        resumeAndAssertWhole();
    }

    @Test
    void answersCutAnywhere_goOn() throws IOException {
        begin(4);
        byte[] answers = Files.readAllBytes(part());
        byte[] journal = Files.readAllBytes(run());
        for (int length = 0; length <= answers.length; length++) {
            Files.write(part(), Arrays.copyOf(answers, length));
            Files.write(run(), journal);
            resumeAndAssertWhole();
        }
    }

    @Test
    void journalCutAnywhereBehindItsFirstLine_goesOn() throws IOException {
        begin(4);
        byte[] answers = Files.readAllBytes(part());
        byte[] journal = Files.readAllBytes(run());
        int first = new String(journal, StandardCharsets.US_ASCII).indexOf('\n');
        for (int length = first + 1; length <= journal.length; length++) {
            Files.write(part(), answers);
            Files.write(run(), Arrays.copyOf(journal, length));
            resumeAndAssertWhole();
        }
    }

    @Test
    void damagedAnswers_areWrittenAnew() throws IOException {
        begin(4);
        byte[] answers = Files.readAllBytes(part());
        answers[answers.length - 1] = 0;
        Files.write(part(), answers);
        try (AnswerFile file = open(true)) {
            assertThat(file.images()).isEqualTo(6);
        }
        resumeAndAssertWhole();
    }

    @Test
    void damagedJournal_isBelievedAsFarAsItIsWhole() throws IOException {
        begin(4);
        List<String> lines = Files.readAllLines(run());
        lines.set(3, lines.get(3).replace("\"bytes\":", "\"bytes\":9"));
        Files.write(run(), lines);
        try (AnswerFile file = open(true)) {
            assertThat(file.images()).isEqualTo(2);
        }
        resumeAndAssertWhole();
    }

    @Test
    void runThatIsThere_isNotLostByMistake() throws IOException {
        begin(3);
        byte[] before = Files.readAllBytes(part());
        assertThatThrownBy(() -> open(false))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContainingAll("answers.csv.part", "--resume");
        assertThat(part()).hasBinaryContent(before);
    }

    @Test
    void anotherRun_isRefusedWithWhatDiffers() throws IOException {
        begin(3);
        byte[] before = Files.readAllBytes(part());
        Map<String, String> others = Map.of("--top", "5", "the model", "ä", "the device", "cpu");
        assertThatThrownBy(() -> AnswerFile.open(target(), others, HEAD, true))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("what differs: --top, the device.");
        assertThat(part()).hasBinaryContent(before);
        resumeAndAssertWhole();
    }

    @Test
    void answersWithoutAJournal_areRefused() throws IOException {
        begin(3);
        Files.writeString(run(), "{\"--top\":\"3\"", StandardOpenOption.TRUNCATE_EXISTING);
        assertThatThrownBy(() -> open(true)).hasMessageContaining("answers.csv.run");
        Files.delete(run());
        assertThatThrownBy(() -> open(true)).hasMessageContaining("answers.csv.run");
        assertThat(part()).isNotEmptyFile();
    }

    @Test
    void resumedRunThatWasNeverBegun_begins() throws IOException {
        resumeAndAssertWhole();
    }

    @Test
    void runWithoutAnswers_leavesNothing() {
        begin(0);
        assertThat(target().getParent()).isEmptyDirectory();
    }

    @Test
    void oneProgramAtATime_writes() throws IOException {
        try (AnswerFile file = open(false)) {
            goOn(file, 2);
            assertThatThrownBy(() -> open(true)).hasMessageContaining("Another program");
            goOn(file, CHUNKS);
            file.complete();
        }
        assertWhole();
    }

    @Test
    void folderInTheWay_isToldAndTheAnswersAreKept() throws IOException {
        begin(CHUNKS);
        Files.createDirectories(target());
        try (AnswerFile file = open(true)) {
            assertThatThrownBy(file::complete)
                    .isInstanceOf(HandwritingException.class)
                    .hasMessage("The answers cannot be written to " + target() + ": it is a folder.");
        }
        Files.delete(target());
        resumeAndAssertWhole();
    }

    @Test
    void filesOfARun_areNamed() throws IOException {
        Path real = folder.toRealPath();
        assertThat(AnswerFile.files(folder.resolve("x/../a.csv")))
                .containsExactlyInAnyOrder(
                        real.resolve("a.csv"), real.resolve("a.csv.part"), real.resolve("a.csv.run"));
        assertThat(AnswerFile.files(folder.resolve("gone/a.csv"))).isEmpty();
    }
}
