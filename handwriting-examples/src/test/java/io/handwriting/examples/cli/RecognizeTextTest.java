package io.handwriting.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognizeTextTest {
    @TempDir
    private Path folder;

    @Test
    void number_isReadFromAnImage() throws IOException {
        Path number = Pictures.ofText("247", folder.resolve("number.png"));
        Console console = Console.run("recognize", "--text", "--alphabet", "0123456789", number);
        assertThat(console.code()).isZero();
        assertThat(console.out()).startsWith(number + ": accepted, 247 ");
    }

    @Test
    void pattern_andWords_limitTheAnswers() throws IOException {
        Path number = Pictures.ofText("247", folder.resolve("number.png"));
        Console amount = Console.run("recognize", "--pattern", "#.##", "--format", "csv", "--top", 1, number);
        assertThat(amount.out()).contains("image,verdict,label1,probability1").contains(number + ",accepted,2.47,");
        Path words = Files.writeString(folder.resolve("words.txt"), "1024\n\n 247 \n");
        Console listed = Console.run("recognize", "--words", words, "--format", "json", number);
        assertThat(listed.out()).contains("\"label\":\"247\"");
        Console none = Console.run("recognize", "--pattern", "##########", "--format", "json", number);
        assertThat(none.out()).contains("\"verdict\":\"unsure\"").contains("\"label\":\"\"");
    }

    @Test
    void imageThatCannotBeRead_isToldAndTheOthersAreRead() throws IOException {
        Path number = Pictures.ofText("247", folder.resolve("number.png"));
        Path broken = Files.writeString(folder.resolve("broken.png"), "no picture");
        Console console = Console.run("recognize", "--text", "--alphabet", "0123456789", broken, number);
        assertThat(console.code()).isOne();
        assertThat(console.out()).startsWith(number + ": accepted, 247 ");
        assertThat(console.err()).contains("broken.png");
    }

    @Test
    void wishesThatCannotBe_areRefused() throws IOException {
        Path number = Pictures.ofText("7", folder.resolve("number.png"));
        Path words = Files.writeString(folder.resolve("words.txt"), "7\n");
        Console both = Console.run("recognize", "--pattern", "#", "--words", words, number);
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("A text is of a --pattern or one of some --words, not both.");
        Console pattern = Console.run("recognize", "--pattern", "[a", number);
        assertThat(pattern.code()).isEqualTo(2);
        assertThat(pattern.err()).contains("a [ lacks its ]");
        Console missing = Console.run("recognize", "--words", folder.resolve("none.txt"), number);
        assertThat(missing.code()).isOne();
        assertThat(missing.err()).contains("none.txt cannot be read: ");
    }
}
