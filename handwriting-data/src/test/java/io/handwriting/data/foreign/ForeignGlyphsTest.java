package io.handwriting.data.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.PenPath;
import io.handwriting.Preprocessing;
import io.handwriting.Sight;
import io.handwriting.Stroke;
import io.handwriting.TrainingData;
import io.handwriting.data.DataException;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.testkit.SyntheticGlyphs;
import io.handwriting.testkit.SyntheticInk;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForeignGlyphsTest {
    private static final TrainingData DIGITS = SyntheticGlyphs.data(Alphabet.DIGITS, 10, 1);
    private static final ForeignGlyphs GLYPHS = ForeignGlyphs.of(DIGITS, Preprocessing.EMNIST);

    @Test
    void whatIsDrawn_dependsOnTheSeedAlone() {
        List<Glyph> one = IntStream.range(0, 200).mapToObj(GLYPHS::draw).toList();
        List<Glyph> inParallel =
                IntStream.range(0, 200).parallel().mapToObj(GLYPHS::draw).toList();
        assertThat(inParallel).isEqualTo(one);
        assertThat(Set.copyOf(one)).hasSizeGreaterThan(195);
    }

    @Test
    void glyphs_areNeverBlank() {
        assertThat(IntStream.range(0, 1000).mapToObj(GLYPHS::draw)).noneMatch(Glyph::isBlank);
    }

    @Test
    void crowd_isMoreThanOneOfItsCharacters() {
        Set<Glyph> alone = drawnAlone();
        GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);
        for (int seed = 0; seed < 200; seed++) {
            Bitmap crowd = Crowd.draw(DIGITS, new SplittableRandom(seed));
            assertThat(alone).as("seed %s", seed).doesNotContain(pipeline.toGlyph(crowd));
        }
    }

    @Test
    void jumble_isNoCharacterAnyMore() {
        Set<Glyph> alone = drawnAlone();
        for (int seed = 0; seed < 200; seed++) {
            Bitmap jumble = Jumble.draw(DIGITS, new SplittableRandom(seed));
            assertThat(alone).as("seed %s", seed).doesNotContain(Glyph.of(jumble.toBytes(), 0));
        }
    }

    private static Set<Glyph> drawnAlone() {
        return IntStream.range(0, DIGITS.size()).mapToObj(DIGITS::glyph).collect(Collectors.toSet());
    }

    @Test
    void waysOfPens_areWaysThatNoCharacterTook() {
        TrainingData paths = paths();
        ForeignGlyphs foreign = ForeignGlyphs.of(paths, Preprocessing.EMNIST);
        Set<Glyph> alone =
                IntStream.range(0, paths.size()).mapToObj(paths::glyph).collect(Collectors.toSet());
        List<Glyph> drawn = IntStream.range(0, 500).mapToObj(foreign::draw).toList();
        assertThat(drawn).doesNotContainAnyElementsOf(alone);
        assertThat(Set.copyOf(drawn)).hasSizeGreaterThan(490);
        assertThat(drawn).allMatch(sheet -> PenPath.ofSheet(sheet).ink().points() > 0);
        assertThat(foreign.draw(7)).isEqualTo(drawn.get(7));
    }

    @Test
    void neighbours_lieSideBySide() {
        Characters characters = new Characters(paths());
        for (int seed = 0; seed < 200; seed++) {
            InkBox box = InkBox.of(Neighbours.draw(characters, new SplittableRandom(seed)));
            assertThat(box.width()).as("seed %s", seed).isGreaterThan(0.3 * box.height());
        }
    }

    @Test
    void fragment_isAPartOfACharacter() {
        Ink whole = Ink.of(new float[] {0, 0, 1, 0, 2, 0, 3, 0}, new float[] {1, 1, 1, 2, 1, 3, 1, 4});
        for (int seed = 0; seed < 200; seed++) {
            Ink beginning = Fragment.beginning(whole, new SplittableRandom(seed));
            Ink end = Fragment.end(whole, new SplittableRandom(seed));
            assertThat(beginning.points()).as("seed %s", seed).isBetween(2, 7);
            assertThat(end.points()).as("seed %s", seed).isBetween(2, 7);
            assertThat(beginning.strokes().get(0).x(0)).isZero();
            Stroke last = end.strokes().get(end.strokes().size() - 1);
            assertThat(last.y(last.size() - 1)).as("seed %s", seed).isEqualTo(4);
        }
    }

    private static TrainingData paths() {
        TrainingData.Builder data =
                TrainingData.builder("paths", Alphabet.DIGITS).sight(Sight.PATH);
        Alphabet.DIGITS
                .labels()
                .forEach(label ->
                        data.add(label, PenPath.of(SyntheticInk.of(label)).sheet()));
        return data.build();
    }

    @Test
    void scribble_isALongWay() {
        for (int seed = 0; seed < 200; seed++) {
            Ink ink = Scribble.draw(new SplittableRandom(seed));
            assertThat(ink.points()).as("seed %s", seed).isGreaterThan(7);
        }
    }

    @Test
    void outline_comesBackToItsBeginning() {
        for (int seed = 0; seed < 200; seed++) {
            Stroke outline = Outline.draw(new SplittableRandom(seed)).strokes().get(0);
            int last = outline.size() - 1;
            assertThat(last).as("seed %s", seed).isGreaterThan(4);
            assertThat(outline.x(last)).isCloseTo(outline.x(0), within(1e-5f));
            assertThat(outline.y(last)).isCloseTo(outline.y(0), within(1e-5f));
        }
    }

    @Test
    void charactersThatAreBars_areEnough() {
        TrainingData bars = SyntheticGlyphs.data(Alphabet.ofCharacters("1I"), 2, 1);
        ForeignGlyphs glyphs = ForeignGlyphs.of(bars, Preprocessing.EMNIST);
        assertThat(IntStream.range(0, 300).mapToObj(glyphs::draw)).noneMatch(Glyph::isBlank);
    }

    @Test
    void noCharactersAtAll_areRefused() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ForeignGlyphs.of(DIGITS.rows(), Preprocessing.EMNIST))
                .withMessageContaining("has none");
    }
}
