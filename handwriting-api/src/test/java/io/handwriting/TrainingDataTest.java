package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingDataTest {
    private static final Alphabet ABC = Alphabet.ofCharacters("ABC");

    /** 100 A, 50 B and 10 C, each row with a grey of its own. */
    private static final TrainingData UNEVEN = uneven();

    private static TrainingData uneven() {
        TrainingData.Builder data = TrainingData.builder("uneven", ABC);
        for (int row = 0; row < 160; row++) {
            data.add(row < 100 ? "A" : row < 150 ? "B" : "C", grey(row));
        }
        return data.build();
    }

    private static Glyph grey(int level) {
        byte[] bytes = new byte[Glyph.PIXELS];
        Arrays.fill(bytes, (byte) level);
        return Glyph.of(bytes, 0);
    }

    @Test
    void rows_areKeptInOrder() {
        assertThat(UNEVEN.size()).isEqualTo(160);
        assertThat(UNEVEN.labelIndex(99)).isEqualTo(0);
        assertThat(UNEVEN.labelIndex(159)).isEqualTo(2);
        assertThat(UNEVEN.glyph(159)).isEqualTo(grey(159));
    }

    @Test
    void glyph_isCopiedToWhereItIsWanted() {
        float[] target = new float[Glyph.PIXELS + 2];
        UNEVEN.copyGlyph(51, target, 1);
        assertThat(target[0]).isZero();
        assertThat(target[1]).isEqualTo(51 / 255f);
        assertThat(target[Glyph.PIXELS + 1]).isZero();
    }

    @Test
    void rowThatIsNotThere_isRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> UNEVEN.labelIndex(160));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> UNEVEN.glyph(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> UNEVEN.rows(0, 160));
    }

    @Test
    void labelOutsideTheAlphabet_isRefused() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> TrainingData.builder("few", ABC).add("7", Glyph.BLANK))
                .withMessage("The label \"7\" is not in the alphabet of \"few\": A B C.");
    }

    @Test
    void builder_goesOnCollecting() {
        TrainingData.Builder builder = TrainingData.builder("growing", ABC).add("A", grey(1));
        TrainingData before = builder.build();
        TrainingData after = builder.add("B", grey(2)).build();
        assertThat(before.size()).isEqualTo(1);
        assertThat(after.size()).isEqualTo(2);
        assertThat(after.glyph(0)).isEqualTo(before.glyph(0));
    }

    @Test
    void selectedRows_areAViewInTheOrderWanted() {
        int[] rows = {159, 0};
        TrainingData two = UNEVEN.rows(rows);
        rows[0] = 7;
        assertThat(two.size()).isEqualTo(2);
        assertThat(two.name()).isEqualTo("uneven");
        assertThat(two.alphabet()).isEqualTo(ABC);
        assertThat(two.labelIndex(0)).isEqualTo(2);
        assertThat(two.glyph(0)).isEqualTo(grey(159));
        assertThat(two.rows(1).glyph(0)).isEqualTo(grey(0));
    }

    @Test
    void split_givesEachLabelItsShare() {
        TrainingData.Split parts = UNEVEN.split(0.2, 1);
        assertThat(counts(parts.training())).containsExactly(80, 40, 8);
        assertThat(counts(parts.validation())).containsExactly(20, 10, 2);
    }

    @Test
    void split_losesAndDoublesNothing() {
        TrainingData.Split parts = UNEVEN.split(0.3, 1);
        Set<Glyph> all = new HashSet<>(glyphs(parts.training()));
        all.addAll(glyphs(parts.validation()));
        assertThat(all).hasSize(160);
        assertThat(parts.training().size() + parts.validation().size()).isEqualTo(160);
    }

    @Test
    void split_dependsOnTheSeedAlone() {
        assertThat(glyphs(UNEVEN.split(0.2, 1).validation()))
                .isEqualTo(glyphs(UNEVEN.split(0.2, 1).validation()))
                .isNotEqualTo(glyphs(UNEVEN.split(0.2, 2).validation()));
    }

    @Test
    void splitOfNothingOrAll_leavesOnePartEmpty() {
        assertThat(UNEVEN.split(0, 1).validation().size()).isZero();
        assertThat(UNEVEN.split(1, 1).training().size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void shareOutsideItsRange_isRefused(double share) {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> UNEVEN.split(share, 1))
                .withMessage("A share is from 0 to 1, not " + share + ".");
    }

    private static int[] counts(TrainingData data) {
        int[] counts = new int[data.alphabet().size()];
        IntStream.range(0, data.size()).forEach(row -> counts[data.labelIndex(row)]++);
        return counts;
    }

    private static Set<Glyph> glyphs(TrainingData data) {
        Set<Glyph> glyphs = new HashSet<>();
        IntStream.range(0, data.size()).forEach(row -> glyphs.add(data.glyph(row)));
        return glyphs;
    }
}
