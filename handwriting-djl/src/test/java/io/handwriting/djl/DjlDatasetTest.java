package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.dataset.ArrayDataset;
import ai.djl.training.dataset.RandomAccessDataset;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import io.handwriting.TrainingException;
import io.handwriting.testkit.SyntheticGlyphs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DjlDatasetTest {
    private static final TrainingData DIGITS = SyntheticGlyphs.data(Alphabet.DIGITS, 2, 1);
    private static final NDManager ROOM = NDManager.newBaseManager();

    @AfterAll
    static void freeArrays() {
        ROOM.close();
    }

    private static NDArray images() {
        float[] values = new float[DIGITS.size() * Glyph.PIXELS];
        for (int row = 0; row < DIGITS.size(); row++) {
            DIGITS.copyGlyph(row, values, row * Glyph.PIXELS);
        }
        return ROOM.create(values, new Shape(DIGITS.size(), 28, 28, 1));
    }

    private static RandomAccessDataset dataset(NDArray images, int labelOffset) {
        float[] labels = new float[DIGITS.size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = DIGITS.labelIndex(row) + labelOffset;
        }
        return new ArrayDataset.Builder()
                .setData(images)
                .optLabels(ROOM.create(labels))
                .setSampling(4, false)
                .build();
    }

    @Test
    void numbersAndBytes_becomeTheSameGlyphs() {
        NDArray bytes = images().mul(255).round().toType(DataType.UINT8, true);
        TrainingData read = DjlDataset.of("numbers", dataset(images(), 0)).read(Alphabet.DIGITS);
        TrainingData same = DjlDataset.of("bytes", dataset(bytes, 0)).read(Alphabet.DIGITS);
        assertThat(read.size()).isEqualTo(DIGITS.size());
        for (int row = 0; row < DIGITS.size(); row++) {
            assertThat(read.label(row)).isEqualTo(DIGITS.label(row));
            assertThat(read.glyph(row)).isEqualTo(same.glyph(row));
        }
    }

    @Test
    void otherImagesAndLabels_areRefused() {
        NDArray large = ROOM.zeros(new Shape(DIGITS.size(), 32, 32, 1));
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> DjlDataset.of("large", dataset(large, 0)).read(Alphabet.DIGITS))
                .withMessageContainingAll("large", "32", "28 × 28");
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> DjlDataset.of("shifted", dataset(images(), 9)).read(Alphabet.DIGITS))
                .withMessageContainingAll("shifted", "the alphabet 10 labels");
    }
}
