package io.handwriting.data.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Glyph;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatchTest {
    private static final Glyph INK = Shapes.box(0, 0, 28, 28);

    private static double[] areas(double largest) {
        Augmentation erasing = Augmentation.NONE.with(AugmentationKind.ERASING, largest, 1);
        return IntStream.range(0, 3000)
                .mapToDouble(seed -> 1 - erasing.apply(INK, seed).ink() / Glyph.PIXELS)
                .toArray();
    }

    @Test
    void area_isWithinItsBounds() {
        double[] areas = areas(0.25);
        assertThat(DoubleStream.of(areas)).allMatch(area -> area > 0.012 && area <= 0.25);
        assertThat(DoubleStream.of(areas).average().orElseThrow()).isCloseTo(0.127, within(0.01));
        assertThat(DoubleStream.of(areas).max().orElseThrow()).isGreaterThan(0.23);
    }

    @Test
    void areaBelowTheSmallest_isItself() {
        assertThat(DoubleStream.of(areas(0.01))).allMatch(area -> area > 0.003 && area <= 0.01);
    }

    @Test
    void patch_isOneRectangleOfPaper() {
        Augmentation erasing = AugmentationKind.ERASING.alone(0.5);
        for (int seed = 0; seed < 200; seed++) {
            Glyph glyph = erasing.apply(INK, seed);
            int[] holes = IntStream.range(0, Glyph.PIXELS)
                    .filter(i -> glyph.at(i % 28, i / 28) == 0)
                    .toArray();
            int left = Arrays.stream(holes).map(i -> i % 28).min().orElseThrow();
            int right = Arrays.stream(holes).map(i -> i % 28).max().orElseThrow();
            int top = holes[0] / 28;
            int bottom = holes[holes.length - 1] / 28;
            assertThat(holes).hasSize((right - left + 1) * (bottom - top + 1));
            assertThat((bottom - top + 1.0) / (right - left + 1)).isBetween(0.2, 5.0);
        }
    }

    @Test
    void patches_lieEverywhere() {
        Augmentation erasing = AugmentationKind.ERASING.alone(0.2);
        boolean[] erased = new boolean[Glyph.PIXELS];
        for (int seed = 0; seed < 3000; seed++) {
            Glyph glyph = erasing.apply(INK, seed);
            for (int i = 0; i < Glyph.PIXELS; i++) {
                erased[i] |= glyph.at(i % 28, i / 28) == 0;
            }
        }
        assertThat(erased).containsOnly(true);
    }

    @Test
    void noMoreThanHalfOfTheInk_isErased() {
        Glyph bar = Shapes.bar(2, 20);
        Augmentation erasing = AugmentationKind.ERASING.alone(1);
        double[] kept = IntStream.range(0, 1000)
                .mapToDouble(seed -> erasing.apply(bar, seed).ink() / bar.ink())
                .toArray();
        assertThat(DoubleStream.of(kept)).allMatch(share -> share >= 0.5).anyMatch(share -> share < 0.6);
    }

    @Test
    void noise_hasAllLevels() {
        Augmentation noise = AugmentationKind.NOISE.alone(1);
        Glyph glyph = noise.apply(INK, 2);
        double[] grey = IntStream.range(0, Glyph.PIXELS)
                .mapToDouble(i -> glyph.at(i % 28, i / 28))
                .filter(level -> level < 1)
                .toArray();
        assertThat(grey).hasSizeGreaterThan(50);
        assertThat(DoubleStream.of(grey).average().orElseThrow()).isCloseTo(0.5, within(0.1));
    }
}
