package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.Ink;
import io.handwriting.PenPath;
import io.handwriting.Preprocessing;
import io.handwriting.testkit.Allocation;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PipelineSharingTest {
    private static final int GLYPH_BYTES = Glyph.PIXELS * Float.BYTES;

    private final GlyphPipeline pipeline = GlyphPipeline.of(Preprocessing.EMNIST);

    private static List<Drawing> drawings() {
        Random random = new Random(8);
        return Alphabet.EMNIST.labels().stream()
                .flatMap(label -> Stream.<Drawing>of(
                        SyntheticInk.of(label, random),
                        SyntheticCanvas.random(random).draw(SyntheticInk.of(label, random))))
                .toList();
    }

    @Test
    void manyThreads_getTheGlyphsOfOne() throws Exception {
        List<Drawing> drawings = drawings();
        List<Glyph> alone = drawings.stream().map(pipeline::toGlyph).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Glyph>> work =
                    () -> drawings.stream().map(pipeline::toGlyph).toList();
            List<Future<List<Glyph>>> answers =
                    threads.invokeAll(IntStream.range(0, 32).mapToObj(i -> work).toList());
            for (Future<List<Glyph>> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void drawingsBefore_leaveNoTrace() {
        Drawing drawing = SyntheticCanvas.of(200).draw(SyntheticInk.of("h"));
        Glyph fresh = GlyphPipeline.of(Preprocessing.EMNIST).toGlyph(drawing);
        drawings().forEach(pipeline::toGlyph);
        assertThat(pipeline.toGlyph(drawing)).isEqualTo(fresh);
    }

    @Test
    void failedDrawing_spoilsNothing() {
        Drawing drawing = SyntheticInk.of("7");
        Glyph fresh = pipeline.toGlyph(drawing);
        assertThat(catchThrowable(() -> pipeline.toGlyph(Ink.of(new float[400_000]))))
                .isNotNull();
        assertThat(pipeline.toGlyph(drawing)).isEqualTo(fresh);
    }

    @Test
    void nothingButTheGlyphAndItsPath_isAllocated() {
        Bitmap canvas = SyntheticCanvas.of(280).draw(SyntheticInk.of("B"));
        Drawing ink = SyntheticInk.of("B");
        assertThat(allocatedPerCall(canvas)).isLessThan(GLYPH_BYTES + 400);
        assertThat(allocatedPerCall(ink)).isLessThan(GLYPH_BYTES + PenPath.BYTES + 1_000);
    }

    private long allocatedPerCall(Drawing drawing) {
        int calls = 500;
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            long allocated = Allocation.of(() -> {
                for (int i = 0; i < calls; i++) {
                    pipeline.toGlyph(drawing);
                }
            });
            least = Math.min(least, allocated / calls);
        }
        return least;
    }

    @Test
    void hugeNoisyBitmap_isWorkedOffInBoundedMemory() {
        byte[] pixels = new byte[4000 * 3000];
        new Random(1).nextBytes(pixels);
        Bitmap bitmap = Bitmap.of(4000, 3000, pixels);
        assertThat(Allocation.of(() -> pipeline.toGlyph(bitmap))).isLessThan(128L << 20);
        Drawing drawing = SyntheticInk.of("4");
        assertThat(pipeline.toGlyph(drawing))
                .isEqualTo(GlyphPipeline.of(Preprocessing.EMNIST).toGlyph(drawing));
    }
}
