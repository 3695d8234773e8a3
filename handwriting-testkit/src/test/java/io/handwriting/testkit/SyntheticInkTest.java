package io.handwriting.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.handwriting.Alphabet;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyntheticInkTest {

    @Test
    void everyEmnistLabel_isDrawnInABoxOfAHundredUnits() {
        for (String label : Alphabet.EMNIST.labels()) {
            Ink ink = SyntheticInk.of(label);
            assertThat(ink.points()).as(label).isGreaterThan(10);
            assertThat(extremes(ink, true))
                    .as("width of %s", label)
                    .allSatisfy(x -> assertThat(x).isBetween(-3f, 100f));
            assertThat(extremes(ink, false))
                    .as("height of %s", label)
                    .allSatisfy(y -> assertThat(y).isBetween(-3f, 110f));
        }
    }

    @Test
    void characters_areAllDifferent() {
        Set<Ink> inks = new HashSet<>();
        Alphabet.EMNIST.labels().forEach(label -> inks.add(SyntheticInk.of(label)));
        assertThat(inks).hasSize(Alphabet.EMNIST.size());
    }

    @Test
    void equalSeeds_drawEqualInk() {
        assertThat(SyntheticInk.of("g", new Random(7))).isEqualTo(SyntheticInk.of("g", new Random(7)));
        assertThat(SyntheticInk.of("g", new Random(7))).isNotEqualTo(SyntheticInk.of("g", new Random(8)));
    }

    @Test
    void hands_writeSmallAndLarge() {
        Random random = new Random(1);
        List<Float> heights = IntStream.range(0, 200)
                .mapToObj(i -> extremes(SyntheticInk.of("H", random), false))
                .map(extremes -> extremes.get(1) - extremes.get(0))
                .toList();
        assertThat(heights).anyMatch(height -> height < 20).anyMatch(height -> height > 500);
        assertThat(heights).allSatisfy(height -> assertThat(height).isBetween(8f, 1300f));
    }

    @Test
    void unknownCharacter_isRefusedWithThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticInk.of("ß"))
                .withMessageContaining("\"ß\"")
                .withMessageContaining("q, r, t");
    }

    @Test
    void curve_goesThroughItsPoints() {
        List<CharacterTemplate.Node> nodes =
                CharacterTemplate.parse("(0,0 1,1 2,0) 3,0").strokes().get(0);
        assertThat(CharacterTemplate.between(nodes, 1, 0)).isEqualTo(new CharacterTemplate.Node(1, 1, false));
        assertThat(CharacterTemplate.between(nodes, 0, 1)).isEqualTo(new CharacterTemplate.Node(1, 1, false));
        assertThat(CharacterTemplate.between(nodes, 0, 0.5f).y()).isGreaterThan(0.5f);
        assertThat(CharacterTemplate.between(nodes, 2, 0.5f)).isEqualTo(new CharacterTemplate.Node(2.5f, 0, false));
    }

    /** The least and the most of a coordinate. */
    private static List<Float> extremes(Ink ink, boolean x) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (Stroke stroke : ink.strokes()) {
            for (int i = 0; i < stroke.size(); i++) {
                float value = x ? stroke.x(i) : stroke.y(i);
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return List.of(least, most);
    }
}
