package io.handwriting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.Preprocessing;
import io.handwriting.evaluation.internal.markup.GreyPng;
import io.handwriting.preprocess.GlyphPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForeignDrawingsTest {
    @TempDir
    private Path folder;

    static Stream<LongFunction<ForeignDrawings>> madeByCode() {
        return Stream.of(
                ForeignDrawings::shapes,
                ForeignDrawings::textures,
                seed -> ForeignDrawings.words(Pens.of(5, "1", "0", "8"), seed));
    }

    @ParameterizedTest
    @MethodSource("madeByCode")
    void drawings_differ_andAreTheSameForTheSameSeed(LongFunction<ForeignDrawings> kind) {
        Set<Drawing> drawings = new HashSet<>();
        for (int number = 0; number < 30; number++) {
            Drawing drawing = kind.apply(1).draw(number);
            assertThat(kind.apply(1).draw(number)).isEqualTo(drawing);
            assertThat(kind.apply(2).draw(number)).isNotEqualTo(drawing);
            drawings.add(drawing);
        }
        assertThat(drawings).hasSize(30);
        assertThat(kind.apply(1).size()).isEqualTo(Integer.MAX_VALUE);
    }

    /** Drawings of strokes leave a rim of paper; a glyph of them shows something. */
    @Test
    void shapesAndWords_fitOnTheirCanvases() {
        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        ForeignDrawings words = ForeignDrawings.words(Pens.of(5, "1", "0", "8"), 1);
        for (int number = 0; number < 100; number++) {
            for (ForeignDrawings kind : new ForeignDrawings[] {ForeignDrawings.shapes(1), words}) {
                Bitmap bitmap = (Bitmap) kind.draw(number);
                int paper = bitmap.grey(0, 0);
                for (int i = 0; i < bitmap.width(); i++) {
                    assertThat(bitmap.grey(i, 0)).isEqualTo(paper);
                    assertThat(bitmap.grey(bitmap.width() - 1, i)).isEqualTo(paper);
                }
                Glyph glyph = pipeline.toGlyph(bitmap);
                assertThat(glyph.isBlank()).isFalse();
            }
        }
    }

    @Test
    void words_areWide() {
        ForeignDrawings words = ForeignDrawings.words(Pens.of(5, "0", "8"), 3);
        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        for (int number = 0; number < 30; number++) {
            byte[] glyph = pipeline.toGlyph(words.draw(number)).toBytes();
            assertThat(Arrays.copyOf(glyph, 5 * Glyph.SIZE)).containsOnly(0);
        }
    }

    @Test
    void words_needAWriterOfThreeCharacters() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> ForeignDrawings.words(Pens.of(4, "1"), 1))
                .withMessageContaining("three characters of one writer");
    }

    @Test
    void strokes_areDrawnOnceEach() throws IOException {
        Path file = Files.writeString(folder.resolve("runes.jsonl"), """
                {"label": "a", "strokes": [[0, 0, 5, 5]]}
                {"label": "b", "strokes": [[0, 0, 5, 0]]}
                {"label": "c", "strokes": []}
                """);
        ForeignDrawings runes = ForeignDrawings.in(file, 1);
        assertThat(runes.size()).isEqualTo(2);
        assertThat(runes.name()).isEqualTo("runes");
        assertThat(runes.draw(0)).isNotEqualTo(runes.draw(1));
    }

    @Test
    void chineseCharacters_areReadFromTheirFolder() throws IOException {
        String five = "[[[0,0],[9,0]],[[0,2],[9,2]],[[0,4],[9,4]],[[0,6],[9,6]],[[0,900],[9,900]]]";
        Files.writeString(
                folder.resolve("五.json"), "{\"strokes\":[\"M 1 2\"],\"medians\":" + five + ",\"radStrokes\":[1]}");
        Files.writeString(folder.resolve("一.json"), "{\"medians\":[[[0,0],[9,0]]]}");
        Files.writeString(folder.resolve("package.json"), "{\"name\":\"hanzi-writer-data\",\"files\":[[1]]}");
        ForeignDrawings characters = ForeignDrawings.in(folder, 1);
        assertThat(characters.size()).isEqualTo(1);
        Bitmap drawn = (Bitmap) characters.draw(0);
        int paper = drawn.grey(0, 0);
        assertThat(rowOfMostInk(drawn, paper)).isGreaterThan(rowOfFirstInk(drawn, paper) + 5);
    }

    private static int rowOfFirstInk(Bitmap bitmap, int paper) {
        int row = 0;
        while (inkInRow(bitmap, row, paper) == 0) {
            row++;
        }
        return row;
    }

    private static int rowOfMostInk(Bitmap bitmap, int paper) {
        int most = 0;
        for (int row = 0; row < bitmap.height(); row++) {
            most = inkInRow(bitmap, row, paper) > inkInRow(bitmap, most, paper) ? row : most;
        }
        return most;
    }

    private static int inkInRow(Bitmap bitmap, int row, int paper) {
        int ink = 0;
        for (int x = 0; x < bitmap.width(); x++) {
            ink += Math.abs(bitmap.grey(x, row) - paper);
        }
        return ink;
    }

    private Path picture(String name, int width, int height) throws IOException {
        byte[] greys = new byte[width * height];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) (i % width * 255 / width);
        }
        return Files.write(folder.resolve(name), GreyPng.encode(width, greys));
    }

    @Test
    void pictures_areCroppedAtRandom() throws IOException {
        picture("ramp.png", 1200, 700);
        Files.writeString(folder.resolve("broken.jpg"), "no picture");
        Files.writeString(folder.resolve("README.txt"), "about pictures");
        ForeignDrawings crops = ForeignDrawings.in(folder, 1);
        for (int number = 0; number < 20; number++) {
            Bitmap crop = (Bitmap) crops.draw(number);
            assertThat(crop.width()).isEqualTo(crop.height()).isBetween(28, 233);
            assertThat(crop.grey(crop.width() - 1, 0)).isGreaterThan(crop.grey(0, 0));
            assertThat(crops.draw(number)).isEqualTo(crop);
        }
        assertThat(crops.name()).isEqualTo(folder.getFileName().toString());
    }

    @Test
    void smallPictures_areTakenWhole() throws IOException {
        picture("tiny.png", 9, 12);
        assertThat(((Bitmap) ForeignDrawings.in(folder, 1).draw(0)).width()).isEqualTo(9);
    }

    @Test
    void refusesWhatHoldsNothing() throws IOException {
        assertRefused(folder, "holds neither pictures");
        assertRefused(folder.resolve("gone"), "There is no file or folder");
        assertRefused(Files.writeString(folder.resolve("a.txt"), "text"), "It cannot be told what");
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
        assertRefused(empty, "\"empty\" has no strokes that could be drawn.");
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Files.writeString(pictures.resolve("broken.png"), "no picture");
        assertRefused(pictures, "Of the pictures in pictures none can be read. This is no known form of image");
        Path characters = Files.createDirectory(folder.resolve("characters"));
        Path character = Files.writeString(characters.resolve("a.json"), "{\"medians\":[]}");
        assertRefused(characters, "None of the 1 JSON files holds a character");
        Files.writeString(character, "{\"medians\":");
        assertRefused(characters, "a.json is not JSON");
        Files.writeString(character, "{\"medians\":[[[\"x\",1]]]}");
        assertRefused(characters, "a.json is not JSON");
    }

    private static void assertRefused(Path file, String reason) {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> ForeignDrawings.in(file, 1))
                .withMessageContaining(reason);
    }
}
