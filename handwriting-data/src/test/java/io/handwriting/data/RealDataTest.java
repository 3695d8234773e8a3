package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Reads the data that models are made from. */
@EnabledIfEnvironmentVariable(
        named = "HANDWRITING_DATA",
        matches = ".+",
        disabledReason = "HANDWRITING_DATA does not name the folder of the data sets.")
class RealDataTest {
    private static final Path FOLDER = Path.of(System.getenv().getOrDefault("HANDWRITING_DATA", ""));

    @Test
    void pool_isReadWhole() {
        EmnistPool pool = Emnist.in(FOLDER).pool();
        assertThat(pool.all().size()).isEqualTo(141_210);
        assertThat(pool.natural().size()).isEqualTo(99_807);
        assertThat(counts(pool.all())[Alphabet.EMNIST.indexOf("O")]).isEqualTo(4_760);
        assertThat(counts(pool.all())[Alphabet.EMNIST.indexOf("q")]).isEqualTo(585);
        assertThat(pool.rowsNearMnistTest()).isNotEmpty();
    }

    @Test
    void poolToLearnFrom_isAsFrequentAsByMerge() {
        EmnistPool pool = Emnist.in(FOLDER).pool();
        int[] natural = counts(pool.natural());
        TrainingData learnt = pool.naturalTraining();
        assertThat(learnt.size()).isCloseTo(pool.split().training().size(), Offset.offset(47));
        int[] counts = counts(learnt);
        for (int label = 0; label < natural.length; label++) {
            double share = counts[label] / (double) learnt.size();
            assertThat(share).isCloseTo(natural[label] / 99_807.0, Offset.offset(1e-5));
        }
    }

    @Test
    void mnist_isReadWhole() {
        TrainingData data = Mnist.in(FOLDER).train();
        assertThat(counts(data)).containsExactly(5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949);
        assertThat(IntStream.range(0, 60_000).mapToObj(data::glyph).noneMatch(glyph -> glyph.isBlank()))
                .isTrue();
    }

    @Test
    void unipen_isReadWholeAndHeldOutByWriter() {
        PenStrokes strokes = PenStrokes.read(FOLDER.resolve("pen/unipen-isolated-part.jsonl.gz"));
        assertThat(strokes.samples()).hasSize(40_311);
        assertThat(strokes.writers()).hasSize(118);
        PenStrokes.Parts parts = strokes.heldOutWriters(0.2, 1);
        assertThat(parts.heldOut().writers()).hasSize(24);
        TrainingData drawn = parts.heldOut().draw(Alphabet.EMNIST, Preprocessing.EMNIST, PenStyle.VARIED);
        assertThat(drawn.size()).isEqualTo(parts.heldOut().samples().size());
        assertThat(counts(drawn)).doesNotContain(0);
    }

    private static int[] counts(TrainingData data) {
        int[] counts = new int[data.alphabet().size()];
        IntStream.range(0, data.size()).forEach(row -> counts[data.labelIndex(row)]++);
        return counts;
    }
}
