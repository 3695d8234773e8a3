package io.handwriting.djl.internal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Cancellation;
import io.handwriting.Glyph;
import io.handwriting.TrainingCancelledException;
import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import io.handwriting.TrainingPlan;
import io.handwriting.testkit.SyntheticGlyphs;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BatchesTest {
    private static final TrainingData DATA = SyntheticGlyphs.data(Alphabet.DIGITS, 5, 1);
    private static final List<NoisePlace> PLACES =
            List.of(new NoisePlace("dropout", 0.5f, 64), new NoisePlace("block", 0.25f, 1));
    private static final TrainingPlan PLAIN = TrainingPlan.defaults()
            .with("augmentation", "none")
            .with("foreign", 0)
            .with("smoothing", 0);

    private static Batch filled(TrainingPlan plan, int[] rows, int epoch, int number) {
        Batch batch = new Batch(rows.length, 10, PLACES);
        new BatchMaker(Lessons.of(DATA), new Settings(plan, Map.of())).fill(batch, rows, epoch, number);
        return batch;
    }

    private static float[] floats(ByteBuffer buffer) {
        float[] floats = new float[buffer.remaining() / Float.BYTES];
        buffer.asFloatBuffer().get(floats);
        return floats;
    }

    @Test
    void plainBatch_holdsGlyphsAndLabels() {
        Batch batch = filled(PLAIN, new int[] {7, 49}, 1, 0);
        float[] glyph = new float[Glyph.PIXELS];
        DATA.copyGlyph(49, glyph, 0);
        assertThat(Arrays.copyOfRange(floats(batch.glyphs()), Glyph.PIXELS, 2 * Glyph.PIXELS))
                .containsExactly(glyph);
        float[] targets = floats(batch.targets());
        assertThat(targets[DATA.labelIndex(7)]).isEqualTo(1);
        assertThat(targets[10 + DATA.labelIndex(49)]).isEqualTo(1);
        assertThat(sum(targets)).isEqualTo(2);
    }

    @Test
    void smoothing_spreadsAShareOfTheLabel() {
        float[] targets =
                floats(filled(PLAIN.with("smoothing", 0.2), new int[] {7}, 1, 0).targets());
        assertThat(targets[DATA.labelIndex(7)]).isEqualTo(0.82f, within(1e-6f));
        assertThat(targets[(DATA.labelIndex(7) + 1) % 10]).isEqualTo(0.02f, within(1e-6f));
    }

    @Test
    void mixup_mixesGlyphsAndLabelsAlike() {
        Batch batch = filled(PLAIN.with("mixup", 1), new int[] {0, 49}, 1, 0);
        float[] targets = floats(batch.targets());
        float share = targets[DATA.labelIndex(0)];
        float[] first = new float[Glyph.PIXELS];
        float[] second = new float[Glyph.PIXELS];
        DATA.copyGlyph(0, first, 0);
        DATA.copyGlyph(49, second, 0);
        float[] mixed = floats(batch.glyphs());
        for (int i = 0; i < Glyph.PIXELS; i++) {
            assertThat(mixed[i]).isEqualTo(share * first[i] + (1 - share) * second[i], within(1e-5f));
        }
    }

    @Test
    void samePlaceInTheRun_givesTheSameBatch() {
        TrainingPlan plan = TrainingPlan.defaults().with("foreign", 0).with("mixup", 0.5);
        int[] rows = {1, 2, 3, 4};
        assertThat(floats(filled(plan, rows, 3, 2).glyphs()))
                .containsExactly(floats(filled(plan, rows, 3, 2).glyphs()))
                .isNotEqualTo(floats(filled(plan, rows, 3, 1).glyphs()));
        assertThat(floats(filled(plan, rows, 3, 2).noise(0)))
                .containsExactly(floats(filled(plan, rows, 3, 2).noise(0)))
                .isNotEqualTo(floats(filled(plan, rows, 4, 2).noise(0)));
    }

    @Test
    void noise_leavesOutItsShareAndMakesUpForIt() {
        int[] rows = new int[1000];
        Batch batch = filled(PLAIN, rows, 1, 0);
        assertThat(floats(batch.noise(1))).hasSize(1000).containsOnly(0, 4 / 3f);
        assertThat(sum(floats(batch.noise(1))) / 1000).isEqualTo(1, within(0.1));
        assertThat(sum(floats(batch.noise(0))) / 64_000).isEqualTo(1, within(0.02));
    }

    @Test
    void rareLabels_areMadeUpFor() {
        TrainingData uneven = withOneThree();
        Settings weights = new Settings(PLAIN.with("balance", "weights").with("balance-strength", 1), Map.of());
        float[] classWeights = ClassWeights.of(uneven, weights);
        assertThat(classWeights[3]).isEqualTo(5 * classWeights[4], within(1e-4f));

        Batch batch = new Batch(uneven.size(), 10, List.of());
        int[] all = RowOrder.of(Lessons.of(uneven), weights).of(1);
        new BatchMaker(Lessons.of(uneven), weights).fill(batch, all, 1, 0);
        assertThat(sum(floats(batch.targets()))).isEqualTo(uneven.size(), within(1e-3));
    }

    @Test
    void sampling_drawsRareLabelsAsOftenAsOthers() {
        TrainingData uneven = withOneThree();
        Settings sampling = new Settings(PLAIN.with("balance", "sampling").with("balance-strength", 1), Map.of());
        RowOrder order = RowOrder.of(Lessons.of(uneven), sampling);
        int threes = 0;
        int drawn = 0;
        for (int epoch = 1; epoch <= 200; epoch++) {
            for (int row : order.of(epoch)) {
                threes += uneven.labelIndex(row) == 3 ? 1 : 0;
                drawn++;
            }
        }
        assertThat((double) threes / drawn).isEqualTo(0.1, within(0.02));
    }

    @Test
    void foreignGlyphs_areTheShareThatIsWanted_andAnsweredWithNoLabel() {
        Settings settings = new Settings(PLAIN.with("foreign", 0.2).with("smoothing", 0.1), Map.of());
        int[] order = RowOrder.of(Lessons.of(DATA), settings).of(1);
        assertThat(order).hasSize(63).contains(RowOrder.FOREIGN);
        assertThat(Arrays.stream(order).filter(row -> row != RowOrder.FOREIGN))
                .doesNotHaveDuplicates()
                .hasSize(50);
        Batch batch = new Batch(2, 11, List.of());
        new BatchMaker(Lessons.of(DATA), settings).fill(batch, new int[] {RowOrder.FOREIGN, 7}, 1, 0);
        float[] targets = floats(batch.targets());
        assertThat(Arrays.copyOf(targets, 11)).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(targets[21]).isZero();
        assertThat(targets[11 + DATA.labelIndex(7)]).isEqualTo(0.91f, within(1e-6f));
        assertThat(sum(Arrays.copyOf(floats(batch.glyphs()), Glyph.PIXELS))).isPositive();
    }

    @Test
    void rowsWithoutLabels_comeOnceAnEpoch_andAskForNoAnswer() {
        TrainingData unlabelled = SyntheticGlyphs.data(Alphabet.DIGITS, 1, 2);
        Lessons lessons = new Lessons(DATA, Optional.of(unlabelled));
        for (String balance : List.of("none", "sampling")) {
            int[] order = RowOrder.of(lessons, new Settings(PLAIN.with("balance", balance), Map.of()))
                    .of(1);
            assertThat(order).hasSize(60);
            assertThat(Arrays.stream(order).filter(row -> row >= 50).boxed())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(50, 60).boxed().toList());
        }
        Batch batch = new Batch(1, 10, List.of());
        new BatchMaker(lessons, new Settings(PLAIN.with("smoothing", 0.1), Map.of())).fill(batch, new int[] {53}, 1, 0);
        assertThat(floats(batch.targets())).containsOnly(0);
        float[] glyph = new float[Glyph.PIXELS];
        unlabelled.copyGlyph(3, glyph, 0);
        assertThat(floats(batch.glyphs())).containsExactly(glyph);
    }

    @Test
    void everyRow_comesOnceAnEpoch() {
        RowOrder order = RowOrder.of(Lessons.of(DATA), new Settings(PLAIN, Map.of()));
        int[] first = order.of(1);
        assertThat(first).doesNotHaveDuplicates().hasSize(DATA.size()).isNotEqualTo(order.of(2));
        assertThat(order.of(1)).containsExactly(first);
    }

    @Test
    void epoch_isPartedEvenly_andCanBeginAnywhere() {
        List<float[]> whole = glyphs(0);
        List<float[]> rest = glyphs(2);
        assertThat(whole).extracting(glyphs -> glyphs.length / Glyph.PIXELS).containsExactly(16, 17, 17);
        assertThat(rest).hasSize(1);
        assertThat(rest.get(0)).containsExactly(whole.get(2));
    }

    private static List<float[]> glyphs(int firstBatch) {
        Settings settings = new Settings(TrainingPlan.defaults().with("foreign", 0), Map.of());
        List<float[]> glyphs = new ArrayList<>();
        try (Batches batches =
                new Batches(new BatchMaker(Lessons.of(DATA), settings), 20, () -> new Batch(20, 10, PLACES))) {
            batches.begin(1, RowOrder.of(Lessons.of(DATA), settings).of(1), firstBatch);
            for (int i = firstBatch; i < batches.count(DATA.size()); i++) {
                Batch batch = batches.next(new Cancellation());
                glyphs.add(floats(batch.glyphs()));
                batches.giveBack(batch);
            }
        }
        return glyphs;
    }

    /** Without the watch for it, this would wait for ever. */
    @Test
    @Timeout(60)
    void cancelledWhileABatchIsPrepared_stops() {
        Cancellation cancellation = new Cancellation();
        CountDownLatch stopped = new CountDownLatch(1);
        TrainingData slow = Watched.of(DATA, row -> {
            cancellation.cancel();
            await(stopped);
        });
        try (Batches batches = batches(slow)) {
            batches.begin(1, new int[] {0, 1, 2}, 0);
            assertThatExceptionOfType(TrainingCancelledException.class).isThrownBy(() -> batches.next(cancellation));
        } finally {
            stopped.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Batches batches(TrainingData data) {
        return new Batches(
                new BatchMaker(Lessons.of(data), new Settings(PLAIN, Map.of())), 20, () -> new Batch(20, 10, PLACES));
    }

    @Test
    void glyphThatCannotBeRead_isASentence() {
        TrainingData gone = Watched.of(DATA, row -> {
            throw new TrainingException("The file is gone.");
        });
        TrainingData broken = Watched.of(DATA, row -> {
            throw new IllegalStateException("made on purpose");
        });
        assertThat(refusal(gone)).isEqualTo("A batch cannot be prepared: The file is gone.");
        assertThat(refusal(broken))
                .isEqualTo("A batch cannot be prepared: java.lang.IllegalStateException: made on purpose.");
    }

    private static String refusal(TrainingData data) {
        try (Batches batches = batches(data)) {
            batches.begin(1, new int[] {0, 1, 2}, 0);
            return String.valueOf(assertThatExceptionOfType(TrainingException.class)
                    .isThrownBy(() -> batches.next(new Cancellation()))
                    .actual()
                    .getMessage());
        }
    }

    @Test
    void interruptedThread_isToldAndStaysInterrupted() {
        CountDownLatch stopped = new CountDownLatch(1);
        try (Batches batches = batches(Watched.of(DATA, row -> await(stopped)))) {
            batches.begin(1, new int[] {0, 1, 2}, 0);
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(TrainingException.class)
                    .isThrownBy(() -> batches.next(new Cancellation()))
                    .withMessage("The training was interrupted.");
            assertThat(Thread.interrupted()).isTrue();
        } finally {
            stopped.countDown();
        }
    }

    @Test
    void batchThatIsTooLarge_isASentence() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> new Batch(65_536, 10, List.of(new NoisePlace("dropout", 0.5f, 25_088))))
                .withMessageContainingAll("batches of 65536 glyphs", "6272 MiB", "choose a smaller batch size");
    }

    private static TrainingData withOneThree() {
        int first = IntStream.range(0, DATA.size())
                .filter(row -> DATA.labelIndex(row) == 3)
                .findFirst()
                .orElseThrow();
        return DATA.where(row -> DATA.labelIndex(row) != 3 || row == first);
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
