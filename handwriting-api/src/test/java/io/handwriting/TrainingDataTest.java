package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
    void otherName_changesNothingElse() {
        TrainingData renamed = UNEVEN.named("a part");
        assertThat(renamed.name()).isEqualTo("a part");
        assertThat(renamed.alphabet()).isEqualTo(UNEVEN.alphabet());
        assertThat(renamed.sources()).isEqualTo(UNEVEN.sources());
        assertThat(renamed.size()).isEqualTo(160);
        assertThat(renamed.labelIndex(159)).isEqualTo(2);
        assertThat(renamed.glyph(159)).isEqualTo(grey(159));
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

    @Test
    void rowsThatPassATest_areKept() {
        TrainingData late = UNEVEN.where(row -> row >= 158);
        assertThat(late.size()).isEqualTo(2);
        assertThat(late.glyph(1)).isEqualTo(grey(159));
    }

    @Test
    void rowsLeftOut_areNotSeen() {
        TrainingData rest = UNEVEN.withoutRows(159, 0, 0);
        assertThat(rest.size()).isEqualTo(158);
        assertThat(rest.glyph(0)).isEqualTo(grey(1));
        assertThat(rest.glyph(157)).isEqualTo(grey(158));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> UNEVEN.withoutRows(160));
    }

    @Test
    void sight_isKeptByEveryView() {
        TrainingData paths = TrainingData.builder("paths", ABC)
                .sight(Sight.PATH)
                .add("A", grey(7))
                .add("B", grey(8))
                .build();
        assertThat(UNEVEN.sight()).isEqualTo(Sight.PICTURE);
        assertThat(List.of(
                        paths,
                        paths.rows(0),
                        paths.named("other"),
                        paths.and(paths),
                        paths.with(Alphabet.ofCharacters("BA")),
                        paths.split(0.5, 1).training()))
                .allMatch(view -> view.sight() == Sight.PATH);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> paths.and(UNEVEN))
                .withMessage("\"paths\" and \"uneven\" cannot be joined, for one holds pictures and the other paths of"
                        + " pens.");
    }

    @Test
    void joinedRows_comeOneAfterTheOther() {
        TrainingData joined = UNEVEN.rows(0, 159).and(UNEVEN.rows(100));
        assertThat(joined.name()).isEqualTo("uneven + uneven");
        assertThat(joined.alphabet()).isEqualTo(ABC);
        assertThat(joined.size()).isEqualTo(3);
        assertThat(List.of(joined.label(0), joined.label(1), joined.label(2))).containsExactly("A", "C", "B");
        assertThat(joined.glyph(1)).isEqualTo(grey(159));
        assertThat(joined.glyph(2)).isEqualTo(grey(100));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> joined.labelIndex(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> joined.glyph(-1));
    }

    @Test
    void otherAlphabets_areNotJoined() {
        TrainingData other =
                TrainingData.builder("other", Alphabet.ofCharacters("CBA")).build();
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> UNEVEN.and(other))
                .withMessage("\"uneven\" has the labels A B C and \"other\" has C B A; data to be joined need the same,"
                        + " in the same order: bring them to it with(alphabet).");
    }

    @Test
    void widerAlphabet_movesThePlacesOfLabels() {
        TrainingData wider = UNEVEN.with(Alphabet.EMNIST);
        assertThat(wider.alphabet()).isEqualTo(Alphabet.EMNIST);
        assertThat(wider.size()).isEqualTo(160);
        assertThat(wider.labelIndex(0)).isEqualTo(10);
        assertThat(wider.label(159)).isEqualTo("C");
        assertThat(wider.glyph(159)).isEqualTo(grey(159));
        assertThat(wider.name()).isEqualTo("uneven");
    }

    @Test
    void narrowerAlphabet_leavesRowsOut() {
        TrainingData narrower = UNEVEN.with(Alphabet.ofCharacters("xCB"));
        assertThat(counts(narrower)).containsExactly(0, 10, 50);
        assertThat(narrower.label(0)).isEqualTo("B");
        assertThat(narrower.glyph(0)).isEqualTo(grey(100));
        assertThat(UNEVEN.with(ABC)).isSameAs(UNEVEN);
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> UNEVEN.with(Alphabet.DIGITS))
                .withMessageContaining("None of the labels 0 1 2 3 4 5 6 7 8 9 can be read; there are A B C.");
    }

    @Test
    void sourcesOfDataInMemory_areTheirName() {
        assertThat(UNEVEN.sources()).containsExactly(new TrainingData.Source("uneven", "", 160));
    }

    @Test
    void sources_areThoseOfTheWhole_eachOnce() {
        TrainingData file = TrainingData.builder("file", ABC)
                .add("A", grey(1))
                .source(new TrainingData.Source("file.gz", "0123456789abcdef".repeat(4), 1))
                .build();
        TrainingData.Split parts = UNEVEN.split(0.5, 1);
        TrainingData joined = parts.training()
                .and(parts.validation())
                .and(file.with(Alphabet.EMNIST).with(ABC));
        assertThat(joined.sources())
                .extracting(TrainingData.Source::name, TrainingData.Source::rows)
                .containsExactly(tuple("uneven", 160), tuple("file.gz", 1));
    }

    @Test
    void sourceThatIsNone_isRefused() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> new TrainingData.Source("file", "ABC", 1))
                .withMessage("A SHA-256 is 64 lower-case hexadecimal digits, or empty, not \"ABC\".");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> TrainingData.Source.inMemory("file", -1))
                .withMessage("The source \"file\" cannot have -1 rows.");
    }

    @Test
    void rowsBeyondABlock_areKept() {
        TrainingData.Builder builder = TrainingData.builder("many", ABC);
        byte[] pixels = new byte[Glyph.PIXELS + 1];
        for (int row = 0; row < 3000; row++) {
            pixels[1] = (byte) row;
            pixels[2] = (byte) (row >> 8);
            builder.add(row % 3, pixels, 1);
        }
        TrainingData many = builder.build();
        builder.add("C", grey(9));
        assertThat(many.size()).isEqualTo(3000);
        for (int row = 0; row < 3000; row++) {
            assertThat(many.labelIndex(row)).isEqualTo(row % 3);
            byte[] found = many.glyph(row).toBytes();
            assertThat((found[0] & 0xff) | (found[1] & 0xff) << 8).isEqualTo(row);
        }
        assertThat(builder.build().glyph(3000)).isEqualTo(grey(9));
    }

    @Test
    void rowThatCannotBe_isNotAdded() {
        TrainingData.Builder builder = TrainingData.builder("strict", ABC);
        byte[] pixels = new byte[Glyph.PIXELS];
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> builder.add(3, pixels, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> builder.add(0, pixels, 1));
        assertThat(builder.build().size()).isZero();
    }

    @Test
    void labels_reachAsFarAsTwoBytesCount() {
        TrainingData.Builder builder = TrainingData.builder("all", numbered(1 << 16));
        builder.add("65535", Glyph.BLANK);
        assertThat(builder.build().label(0)).isEqualTo("65535");
        Alphabet larger = numbered((1 << 16) + 1);
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> TrainingData.builder("more", larger))
                .withMessage("Training data in memory have at most 65536 labels; the alphabet of \"more\" has 65537.");
    }

    private static Alphabet numbered(int size) {
        return Alphabet.of(IntStream.range(0, size).mapToObj(Integer::toString).toList());
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
