package io.handwriting.network.internal.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Alphabet;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.Architecture;
import io.handwriting.network.Network;
import io.handwriting.spi.ModelSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Network network = read.network(Architecture::named);
        assertThat(network).isEqualTo(written.network());
        assertThat(read.values(network).asMap().keySet())
                .containsExactlyElementsOf(written.values().asMap().keySet());
        written.values()
                .asMap()
                .forEach((name, values) ->
                        assertThat(read.values(network).get(name)).isEqualTo(values));
    }

    @Test
    void negativeZeroAndDenormals_areKept() {
        SampleModel written = SampleModel.tiny();
        float[] bias = written.values().get("logits.bias");
        bias[0] = -0f;
        bias[1] = Float.MIN_VALUE;
        float[] read = read(written).values(written.network()).get("logits.bias");
        assertThat(read).usingComparatorWithPrecision(0f).containsExactly(bias);
        assertThat(Float.floatToRawIntBits(read[0])).isEqualTo(Float.floatToRawIntBits(-0f));
    }

    @Test
    void netThatIsNotFolded_isReadForThatNet() {
        SampleModel written = SampleModel.tiny();
        StoredModel read = read(written);
        assertThat(read.values(written.network()).asMap()).containsKey("conv.norm.variance");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> read.values(read.network(name -> SampleModel.TINY)))
                .withMessageContaining("\"conv.bias\" is missing");
    }

    @Test
    void weights_tellWhatTheyAre() {
        assertThat(read(SampleModel.tiny()).weights().get("conv.weight")).hasToString("conv.weight [2 × 1 × 3 × 3]");
    }

    @Test
    void unknownArchitecture_isRefused() {
        StoredModel read = read(SampleModel.tiny());
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> read.network(Architecture::named))
                .withMessageContaining("no architecture \"tiny\"");
    }

    @Test
    void cardThatLiesAboutTheAlphabet_isRefused() {
        StoredModel honest = read(SampleModel.tiny().folded());
        ModelCard lie =
                ModelCard.builder("lie", "tiny", SampleModel.alphabet(4)).build();
        StoredModel lying = new StoredModel(lie, honest.weights());
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> lying.values(lying.network(name -> SampleModel.TINY)))
                .withMessage("The weight \"logits.weight\" has the shape [3 × 2], but the architecture \"tiny\""
                        + " has [4 × 2] for 4 classes.");
    }

    @Test
    void cardThatLiesAboutTheArchitecture_isRefused() {
        StoredModel honest = read(SampleModel.tiny().folded());
        ModelCard lie =
                ModelCard.builder("lie", "linear", SampleModel.alphabet(3)).build();
        StoredModel lying = new StoredModel(lie, honest.weights());
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> lying.values(lying.network(Architecture::named)))
                .withMessageContaining("\"logits.weight\" has the shape [3 × 2]");
    }

    @Test
    void sameNumberOfNumbersInAnotherShape_isRefused() {
        StoredModel stored = read(SampleModel.tiny().folded());
        ModelCard card =
                ModelCard.builder("lie", "tiny", SampleModel.alphabet(2)).build();
        Map<String, StoredWeight> weights = new LinkedHashMap<>(stored.weights());
        weights.put("logits.weight", new StoredWeight("logits.weight", List.of(4), new float[4]));
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> new StoredModel(card, weights)
                        .values(SampleModel.TINY.network(2).folded()))
                .withMessageContaining("[4], but");
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
