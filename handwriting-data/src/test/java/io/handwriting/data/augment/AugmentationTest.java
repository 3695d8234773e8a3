package io.handwriting.data.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import io.handwriting.TrainingException;
import io.handwriting.testkit.Allocation;
import io.handwriting.testkit.SyntheticGlyphs;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AugmentationTest {
    private static final List<Glyph> GLYPHS = SyntheticGlyphs.many(94, 7);
    private static final Augmentation EVERYTHING = Stream.of(AugmentationKind.values())
            .reduce(Augmentation.NONE, (all, kind) -> all.with(kind, kind.most(), 0.7), (one, other) -> other);

    static List<Augmentation> augmentations() {
        return Stream.concat(
                        Stream.concat(Augmentations.names().stream().map(Augmentations::named), Stream.of(EVERYTHING)),
                        Stream.of(AugmentationKind.values()).map(kind -> kind.alone(1)))
                .toList();
    }

    private static List<Glyph> changed(Augmentation augmentation) {
        return IntStream.range(0, GLYPHS.size())
                .mapToObj(i -> augmentation.apply(GLYPHS.get(i), i))
                .toList();
    }

    @Test
    void switchedOff_everyGlyphStaysToTheBit() {
        float[] values = Shapes.hostile("noise").toArray();
        values[5] = Float.MIN_VALUE;
        float[] target = new float[Glyph.PIXELS];
        Augmentation.NONE.apply(values, 0, target, 0, 3);
        assertThat(target).isEqualTo(values);
        assertThat(Augmentation.NONE.isOff()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void kindThatNeverHappens_leavesGlyphsToTheBit(AugmentationKind kind) {
        assertThat(changed(Augmentation.NONE.with(kind, kind.most(), 0))).isEqualTo(GLYPHS);
    }

    @ParameterizedTest
    @EnumSource
    void kindThatHappensToSome_leavesTheOthersToTheBit(AugmentationKind kind) {
        Augmentation sometimes = Augmentation.NONE.with(kind, kind.most(), 0.3);
        long kept = IntStream.range(0, 1000)
                .filter(i -> sometimes.apply(GLYPHS.get(i % 94), i).equals(GLYPHS.get(i % 94)))
                .count();
        assertThat(kept).isBetween(640L, 860L);
    }

    @ParameterizedTest
    @EnumSource
    void kindThatAlwaysHappens_changesNearlyEveryGlyph(AugmentationKind kind) {
        List<Glyph> changed = changed(kind.alone(1));
        assertThat(IntStream.range(0, 94)
                        .filter(i -> !changed.get(i).equals(GLYPHS.get(i)))
                        .count())
                .isGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("augmentations")
    void sameSeed_givesTheSame(Augmentation augmentation) {
        assertThat(changed(augmentation)).isEqualTo(changed(augmentation));
    }

    @Test
    void otherSeed_givesAnother() {
        Glyph glyph = GLYPHS.get(5);
        assertThat(IntStream.range(0, 500)
                        .mapToObj(seed -> Augmentation.STANDARD.apply(glyph, seed))
                        .distinct())
                .hasSize(500);
    }

    @Test
    void glyphsBefore_leaveNoTrace() {
        Glyph alone = Augmentation.STANDARD.apply(GLYPHS.get(0), 1);
        for (Augmentation augmentation : augmentations()) {
            changed(augmentation);
            assertThat(Augmentation.STANDARD.apply(GLYPHS.get(0), 1)).isEqualTo(alone);
        }
    }

    @Test
    void manyThreads_getTheGlyphsOfOne() throws Exception {
        List<Glyph> alone = changed(EVERYTHING);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Glyph>> work = () -> changed(EVERYTHING);
            for (Future<List<Glyph>> answer :
                    threads.invokeAll(IntStream.range(0, 32).mapToObj(i -> work).toList())) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void switchingOneKindOff_leavesWhatTheOthersDraw() {
        Glyph bar = Shapes.bar(4, 16);
        Augmentation both =
                Augmentation.NONE.with(AugmentationKind.ROTATION, 20).with(AugmentationKind.SHIFT, 3);
        for (int seed = 0; seed < 20; seed++) {
            Glyph turned = both.with(AugmentationKind.SHIFT, 0).apply(bar, seed);
            Glyph moved = both.with(AugmentationKind.ROTATION, 0).apply(bar, seed);
            Glyph changed = both.apply(bar, seed);
            assertThat(Shapes.turn(changed)).isCloseTo(Shapes.turn(turned), within(1.5));
            assertThat(Shapes.centreX(changed)).isCloseTo(Shapes.centreX(moved), within(0.1));
        }
    }

    @ParameterizedTest
    @MethodSource("augmentations")
    void glyphInsideAnArray_isChangedAloneAndWhereItBelongs(Augmentation augmentation) {
        float[] source = new float[3 * Glyph.PIXELS];
        Arrays.fill(source, 0.5f);
        GLYPHS.get(8).copyTo(source, 700);
        float[] before = source.clone();
        float[] target = new float[2 * Glyph.PIXELS];
        Arrays.fill(target, 9);
        augmentation.apply(source, 700, target, 50, 4);
        assertThat(Glyph.of(target, 50)).isEqualTo(augmentation.apply(GLYPHS.get(8), 4));
        assertThat(source).isEqualTo(before);
        assertThat(Arrays.copyOf(target, 50)).containsOnly(9);
        assertThat(Arrays.copyOfRange(target, 50 + Glyph.PIXELS, target.length)).containsOnly(9);
    }

    @Test
    void arraysThatAreTooShort_areRefused() {
        float[] enough = new float[Glyph.PIXELS];
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Augmentation.STANDARD.apply(enough, 1, new float[Glyph.PIXELS], 0, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Augmentation.STANDARD.apply(enough, 0, new float[Glyph.PIXELS - 1], 0, 0));
    }

    @ParameterizedTest
    @MethodSource("augmentations")
    void anyGlyph_staysReadableAndWithinPaperAndInk(Augmentation augmentation) {
        Stream.concat(SyntheticGlyphs.hostile().values().stream(), GLYPHS.stream())
                .forEach(glyph -> {
                    for (long seed = 0; seed < 20; seed++) {
                        // Glyph.of refuses values outside 0 to 1
                        assertThat(augmentation.apply(glyph, seed).isBlank()).isFalse();
                    }
                });
    }

    @Test
    void glyphThatWouldVanish_staysAsItIs() {
        Glyph speck = Shapes.box(0, 0, 1, 1);
        Augmentation shift = AugmentationKind.SHIFT.alone(1);
        long kept = IntStream.range(0, 200)
                .filter(seed -> shift.apply(speck, seed).equals(speck))
                .count();
        assertThat(kept).isBetween(120L, 180L);
    }

    @Test
    void glyphThatWouldVanishUnderNoise_isNotJustNoise() {
        Glyph speck = Shapes.box(27, 27, 1, 1);
        Augmentation both = AugmentationKind.SHIFT.alone(1).with(AugmentationKind.NOISE, 0.5, 1);
        assertThat(IntStream.range(0, 200)
                        .filter(seed -> both.apply(speck, seed).equals(speck)))
                .hasSizeGreaterThan(120);
    }

    @Test
    void blankGlyph_staysBlankWhereNothingHidesIt() {
        assertThat(EVERYTHING.with(AugmentationKind.NOISE, 0).apply(Glyph.BLANK, 1))
                .isEqualTo(Glyph.BLANK);
    }

    @Test
    void nextToNothing_isAllocated() {
        float[] source = GLYPHS.get(3).toArray();
        float[] target = new float[Glyph.PIXELS];
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            least = Math.min(least, Allocation.of(() -> {
                for (int seed = 0; seed < 1000; seed++) {
                    EVERYTHING.apply(source, 0, target, 0, seed);
                }
            }));
        }
        // StrictMath's sine and cosine take 32 bytes each on newer JDKs
        assertThat(least / 1000).isLessThan(80);
    }

    @Test
    void strengthOrChanceOutOfRange_isRefusedWithTheRange() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Augmentation.NONE.with(AugmentationKind.ROTATION, 90))
                .withMessage("The strength of the augmentation \"rotation\" is from 0 to 45.0, not 90.0.");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Augmentation.NONE.with(AugmentationKind.BLUR, Double.NaN))
                .withMessage("The strength of the augmentation \"blur\" is from 0 to 1.0, not NaN.");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> Augmentation.NONE.with(AugmentationKind.BLUR, 0.5, -0.5))
                .withMessage("The chance of the augmentation \"blur\" is from 0 to 1.0, not -0.5.");
        assertThatExceptionOfType(TrainingException.class).isThrownBy(() -> AugmentationKind.BLUR.alone(1.5));
    }

    @Test
    void changingAValue_leavesTheAugmentationItComesFrom() {
        Augmentation more = Augmentation.STANDARD.with(AugmentationKind.ROTATION, 40);
        assertThat(Augmentation.STANDARD.strength(AugmentationKind.ROTATION)).isEqualTo(12);
        assertThat(more.strength(AugmentationKind.ROTATION)).isEqualTo(40);
        assertThat(more.strength(AugmentationKind.SLANT)).isEqualTo(0.2);
    }

    @Test
    void equalValues_makeEqualAugmentations() {
        Augmentation one = Augmentation.NONE.with(AugmentationKind.BLUR, 0.5);
        assertThat(one)
                .isEqualTo(Augmentation.NONE.with(AugmentationKind.BLUR, 0.5))
                .hasSameHashCodeAs(Augmentation.NONE.with(AugmentationKind.BLUR, 0.5));
        assertThat(one).isNotEqualTo(Augmentation.NONE).isNotEqualTo(one.with(AugmentationKind.BLUR, 0.5, 0.1));
    }

    @Test
    void text_saysWhatHappensAndHowOften() {
        Augmentation augmentation = AugmentationKind.ROTATION.alone(1).with(AugmentationKind.BLUR, 0.7, 0.5);
        assertThat(augmentation).hasToString("Augmentation[rotation 45.0, blur 0.7 at 0.5]");
        assertThat(Augmentation.NONE).hasToString("Augmentation[]");
    }
}
