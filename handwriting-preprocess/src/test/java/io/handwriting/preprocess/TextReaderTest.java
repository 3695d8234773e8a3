package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.DrawingException;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import io.handwriting.Verdict;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private final CanvasReader reader = CanvasReader.of(NearestTemplate.recognizer());
    private final TextReader digits = TextReader.of(reader.with(Alphabet.DIGITS));

    @ParameterizedTest
    @ValueSource(strings = {"7", "42", "2026", "0123456789", "1114"})
    void number_isReadFromItsStrokes(String number) {
        assertThat(digits.read(WrittenText.of(number, 20)).text()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "42", "2026", "31908"})
    void number_isReadFromACanvasOfEitherPolarity(String number) {
        Bitmap canvas = new SyntheticCanvas(700, 8, 600, 50, 250, 255, 0).draw(WrittenText.of(number, 30));
        Bitmap inverted = new SyntheticCanvas(700, 8, 600, 50, 250, 0, 255).draw(WrittenText.of(number, 30));
        assertThat(digits.read(canvas).text()).isEqualTo(number);
        assertThat(digits.read(inverted).text()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"38", "26", "23"})
    void spotOfTwoDigits_isCut(String number) {
        Ink touching = WrittenText.of(number, -2);
        Bitmap canvas = new SyntheticCanvas(400, 8, 200, 100, 150, 255, 0).draw(touching);
        Text text = digits.read(canvas);
        assertThat(text.text()).isEqualTo(number);
        assertThat(text.characters()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "12", "13", "15", "17"})
    void spotThatSeemsOneCharacter_isCutWhereTwoAreAskedFor(String number) {
        Bitmap canvas = new SyntheticCanvas(400, 30, 300, 50, 50, 255, 0).draw(WrittenText.of(number, -20));
        assertThat(digits.read(canvas).characters()).hasSize(1);
        Text two = digits.with(TextForm.pattern("##")).read(canvas);
        assertThat(two.characters()).hasSize(2);
        assertThat(two.text()).isEqualTo(number);
        assertThat(two.isAccepted()).isFalse();
    }

    @Test
    void strokesOfACharacter_stayInTheOrderOfWriting() {
        Ink four = SyntheticInk.of("4");
        List<Stroke> turned = new ArrayList<>(four.strokes());
        Collections.reverse(turned);
        for (Ink ink : List.of(four, new Ink(turned))) {
            Text text = digits.read(ink);
            assertThat(text.characters()).extracting(TextCharacter::drawing).containsExactly(ink);
        }
    }

    @Test
    void strokeThatMightBeCut_isReadInTheDirectionOfWriting() {
        Ink rightwards = Ink.of(new float[] {0, 0, 0, 50, 0, 100, 30, 100, 60, 100, 90, 100});
        Ink leftwards = new Ink(List.of(rightwards.strokes().get(0).reversed()));
        for (Ink ink : List.of(rightwards, leftwards)) {
            Text text = TextReader.of(reader).with(TextForm.words(List.of("L"))).read(ink);
            assertThat(text.characters()).extracting(TextCharacter::drawing).containsExactly(ink);
        }
    }

    @Test
    void charactersThatCannotBeToldApart_areNoText() {
        Text text = digits.with(TextForm.pattern("##")).read(WrittenText.of("1", 0));
        assertThat(text.text()).isEmpty();
        assertThat(text.verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void strokeThroughTwoDigits_isCut() {
        Ink pair = WrittenText.of("35", 25);
        float[] joined = new float[0];
        for (Stroke stroke : pair.strokes().subList(0, 1)) {
            joined = stroke.toArray();
        }
        List<Stroke> five = pair.strokes().subList(1, pair.strokes().size());
        float[] second = five.get(0).toArray();
        float[] both = new float[joined.length + second.length];
        System.arraycopy(joined, 0, both, 0, joined.length);
        System.arraycopy(second, 0, both, joined.length, second.length);
        List<Stroke> strokes = new ArrayList<>(List.of(Stroke.of(both)));
        strokes.addAll(five.subList(1, five.size()));
        assertThat(digits.read(new Ink(strokes)).text()).isEqualTo("35");
    }

    @Test
    void characters_haveBoxesFromLeftToRight() {
        Ink ink = WrittenText.of("305", 20);
        Text text = digits.read(ink);
        assertThat(text.characters()).extracting(TextCharacter::text).containsExactly("3", "0", "5");
        assertThat(text.characters().get(0).box().left())
                .isEqualTo(InkBox.of(ink).left(), within(1e-3));
        assertThat(text.characters().get(2).box().right())
                .isEqualTo(InkBox.of(ink).right(), within(1e-3));
        assertThat(text.characters().get(1).box().left())
                .isGreaterThan(text.characters().get(0).box().right());
        assertThat(text.characters().get(1).recognition().label()).isEqualTo("0");
    }

    @Test
    void drawingOfACharacter_isReadAsThatCharacter() {
        Bitmap canvas = new SyntheticCanvas(2400, 40, 1200, 600, 900, 255, 0).draw(WrittenText.of("305", 30));
        for (Drawing drawing : List.of(WrittenText.of("305", 20), canvas)) {
            for (TextCharacter character : digits.read(drawing).characters()) {
                assertThat(reader.with(Alphabet.DIGITS).read(character.drawing()))
                        .isEqualTo(character.recognition());
            }
        }
    }

    @Test
    void boxesOnACanvas_areInItsPixels() {
        Bitmap canvas = new SyntheticCanvas(2400, 40, 1200, 600, 900, 255, 0).draw(WrittenText.of("42", 30));
        List<TextCharacter> characters = digits.read(canvas).characters();
        assertThat(characters.get(0).box().left()).isCloseTo(580, within(12.0));
        assertThat(characters.get(1).box().right()).isCloseTo(1820, within(12.0));
    }

    @Test
    void ranking_isADistributionOfDifferentTexts() {
        List<TextCandidate> ranking = digits.read(WrittenText.of("2026", 20)).ranking();
        assertThat(ranking)
                .hasSizeGreaterThan(2)
                .extracting(TextCandidate::text)
                .doesNotHaveDuplicates();
        assertThat(ranking.stream().mapToDouble(TextCandidate::probability).sum())
                .isCloseTo(1, within(1e-3));
        assertThat(digits.read(WrittenText.of("2026", 20)).confidence())
                .isEqualTo(ranking.get(0).probability());
    }

    @Test
    void neighbours_decideBetweenLookAlikes() {
        TextReader free = TextReader.of(reader);
        assertThat(free.read(WrittenText.of("2O25", 20)).text()).isEqualTo("2025");
        assertThat(free.read(WrittenText.of("RO0M", 20)).text()).isEqualTo("ROOM");
    }

    @Test
    void lettersLikeTheirCapitals_areSmallAmongSmallOnes() {
        TextReader free = TextReader.of(reader);
        assertThat(free.read(WrittenText.of("HarbOUr", 20)).text()).isEqualTo("Harbour");
        assertThat(free.read(WrittenText.of("MOUSE", 20)).text()).isEqualTo("MOUSE");
    }

    @Test
    void firstLetter_isSmallOrACapitalByItsSize() {
        TextReader free = TextReader.of(reader);
        assertThat(free.read(WrittenText.sized("Ched", 65, 100, 65, 100)).text())
                .isEqualTo("ched");
        assertThat(free.read(WrittenText.sized("Ched", 105, 100, 65, 100)).text())
                .isEqualTo("Ched");
    }

    @Test
    void firstLetterThatDescends_isSmall() {
        TextReader free = TextReader.of(reader);
        Ink first = WrittenText.sized("P", 100);
        Ink others = WrittenText.moved(WrittenText.sized("ehd", 65, 100, 100), 90, 0);
        Ink lower = WrittenText.moved(first, 0, 35);
        assertThat(free.read(WrittenText.and(lower, others)).text()).isEqualTo("pehd");
        assertThat(free.read(WrittenText.and(first, others)).text()).isEqualTo("Pehd");
    }

    @Test
    void nothingDrawn_isBlank() {
        Text blank = digits.read(new Ink(List.of()));
        assertThat(blank.verdict()).isEqualTo(Verdict.BLANK);
        assertThat(blank.text()).isEmpty();
        assertThat(blank.confidence()).isZero();
        assertThat(blank.isAccepted()).isFalse();
        assertThat(digits.read(Bitmap.of(40, 20, new byte[800])).verdict()).isEqualTo(Verdict.BLANK);
    }

    @Test
    void verdict_isThatOfTheLeastAcceptableCharacter() {
        assertThat(digits.read(WrittenText.of("57", 20)).isAccepted()).isTrue();
        Ink scribble = Ink.of(new float[] {120, 0, 180, 100, 120, 95, 185, 5, 130, 50, 190, 50, 150, 0, 152, 100});
        assertThat(digits.read(WrittenText.and(WrittenText.of("5", 0), scribble))
                        .verdict())
                .isEqualTo(Verdict.UNFAMILIAR);
    }

    @Test
    void readerOfCharacters_readsTextsToo() {
        assertThat(reader.with(Alphabet.DIGITS)
                        .readText(WrittenText.of("19", 20))
                        .text())
                .isEqualTo("19");
        byte[] png =
                PngBytes.of(2, 2, 8, PngBytes.GREY).pixels(0, 0, 255, 0, 0, 255).end();
        assertThat(digits.read(png).characters()).hasSizeLessThan(2);
        assertThatThrownBy(() -> digits.read(new byte[] {1, 2, 3})).isInstanceOf(DrawingException.class);
    }

    @Test
    void inkOfTooManyPoints_isRefused() {
        Stroke half = Stroke.of(new float[100_002]);
        assertThatThrownBy(() -> digits.read(new Ink(List.of(half, half))))
                .isInstanceOf(DrawingException.class)
                .hasMessage("The ink has 100002 points; at most 100000 are read as one text.");
    }

    @Test
    void drawingOfTooManyPieces_isRefused() {
        List<Stroke> dots = IntStream.range(0, 101)
                .mapToObj(i -> Stroke.of(10 * i, 0, 10 * i, 8))
                .toList();
        assertThatThrownBy(() -> digits.read(new Ink(dots)))
                .isInstanceOf(DrawingException.class)
                .hasMessage("The drawing has 101 pieces; at most 100 are read as one text.");
    }
}
