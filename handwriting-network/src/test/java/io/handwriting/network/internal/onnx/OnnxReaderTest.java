package io.handwriting.network.internal.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.Architecture;
import io.handwriting.network.WeightValues;
import io.handwriting.spi.ModelSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class OnnxReaderTest {

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void whatWasWritten_isReadBackBitByBit(Architecture architecture) {
        SampleModel written = SampleModel.of(architecture, Alphabet.EMNIST, 19).folded();
        StoredModel read = read(written);
        assertThat(read.card()).isEqualTo(written.card());
        assertThat(read.network()).isEqualTo(written.network());
        WeightValues weights = read.values();
        assertThat(weights.asMap().keySet())
                .containsExactlyElementsOf(written.values().asMap().keySet());
        written.values()
                .asMap()
                .forEach((name, values) -> assertThat(weights.get(name)).isEqualTo(values));
    }

    @Test
    void negativeZeroAndDenormals_areKept() {
        SampleModel written = SampleModel.tiny();
        float[] bias = written.values().get("logits.bias");
        bias[0] = -0f;
        bias[1] = Float.MIN_VALUE;
        float[] read = read(written).values().get("logits.bias");
        assertThat(read).usingComparatorWithPrecision(0f).containsExactly(bias);
        assertThat(Float.floatToRawIntBits(read[0])).isEqualTo(Float.floatToRawIntBits(-0f));
    }

    @Test
    void netThatIsNotFolded_isReadAsItIs() {
        SampleModel written = SampleModel.tiny();
        StoredModel read = read(written);
        assertThat(read.network()).isEqualTo(written.network());
        assertThat(read.values().asMap()).containsKey("conv.norm.variance");
    }

    @Test
    void cardThatLiesAboutTheArchitecture_changesNothing() {
        SampleModel honest = SampleModel.tiny().folded();
        ModelCard lie =
                ModelCard.builder("lie", "linear", SampleModel.alphabet(3)).build();
        StoredModel read = read(new SampleModel(lie, honest.network(), honest.values()));
        assertThat(read.network()).isEqualTo(honest.network());
    }

    @Test
    void fileBeyondTheLimit_isRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.onnx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((64L << 20) + 1);
        }
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> OnnxReader.read(ModelSource.of(file)))
                .withMessageContaining("larger than 67108864 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "model.onnx, 0808, true",
        "MODEL.ONNX, 08090a, true",
        "model.onnx, 08, false",
        "model.onnx, '', false",
        "model.onnx, 0880, false",
        "model.onnx, 0800, false",
        "model.onnx, 89504e47, false",
        "model.pt, 0808, false"
    })
    void nameAndFirstBytes_tellWhatAFileMayBe(String name, String head, boolean expected) {
        assertThat(OnnxReader.looksLike(HexFormat.of().parseHex(head), name)).isEqualTo(expected);
    }

    @Test
    void everyWrittenFile_looksLikeOne() {
        assertThat(OnnxReader.looksLike(SampleModel.tiny().bytes(), "a.onnx")).isTrue();
    }

    private static StoredModel read(SampleModel model) {
        return OnnxReader.read(ModelSource.of("sample.onnx", model.bytes()));
    }
}
