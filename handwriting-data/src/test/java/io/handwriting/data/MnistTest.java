package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alignment;
import io.handwriting.Alphabet;
import io.handwriting.Preprocessing;
import io.handwriting.TrainingData;
import io.handwriting.preprocess.GlyphPipeline;
import io.handwriting.preprocess.Orientation;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MnistTest {
    private static final TrainingData BARS = IdxBytes.bars(Alphabet.DIGITS);

    @TempDir
    private Path folder;

    @Test
    void bothParts_areRead() throws IOException {
        IdxBytes.write(folder, "train", BARS, Orientation.UPRIGHT, 0);
        IdxBytes.write(folder.resolve("mnist"), "t10k", BARS.rows(7), Orientation.UPRIGHT, 0);
        TrainingData train = Mnist.in(folder).train();
        assertThat(train.name()).isEqualTo("mnist-train");
        assertThat(train.alphabet()).isEqualTo(Alphabet.DIGITS);
        assertThat(train.size()).isEqualTo(10);
        TrainingData test = Mnist.in(folder).test();
        assertThat(test.name()).isEqualTo("mnist-test");
        assertThat(test.label(0)).isEqualTo("7");
    }

    @Test
    void images_arePreparedAsWanted() throws IOException {
        IdxBytes.write(folder, "train", BARS, Orientation.UPRIGHT, 0);
        Preprocessing mass = Preprocessing.EMNIST.with(Alignment.CENTRE_OF_MASS);
        assertThat(Mnist.in(folder).train().glyph(4).toBytes()).isEqualTo(prepared(Preprocessing.EMNIST));
        assertThat(Mnist.in(folder).preprocessing(mass).train().glyph(4).toBytes())
                .isEqualTo(prepared(mass))
                .isNotEqualTo(prepared(Preprocessing.EMNIST));
    }

    private static byte[] prepared(Preprocessing settings) {
        return GlyphPipeline.of(settings).prepare(BARS.glyph(4)).toBytes();
    }

    @Test
    void missingFile_isNamedWithWhereItWasLookedForAndHowToGetIt() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Mnist.in(folder).train())
                .withMessage(
                        "There is no train-images-idx3-ubyte.gz (or without .gz) in " + folder + " or "
                                + folder.resolve("mnist")
                                + ". https://ossci-datasets.s3.amazonaws.com/mnist/ has the files of MNIST: put them there, or fetch them.");
    }
}
