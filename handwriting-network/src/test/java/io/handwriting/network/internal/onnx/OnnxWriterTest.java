package io.handwriting.network.internal.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OrtException;
import com.google.protobuf.InvalidProtocolBufferException;
import io.handwriting.Alphabet;
import io.handwriting.LayerKind;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.Architecture;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.internal.text.NetworkWriter;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Flatten;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Weight;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxWriterTest {

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void sameModel_givesTheSameBytes(Architecture architecture) {
        byte[] once = SampleModel.of(architecture, Alphabet.DIGITS, 3).folded().bytes();
        byte[] again = SampleModel.of(architecture, Alphabet.DIGITS, 3).folded().bytes();
        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void initialisers_areTheWeightsInTheirOrder(Architecture architecture) throws InvalidProtocolBufferException {
        SampleModel model = SampleModel.of(architecture, Alphabet.DIGITS, 3).folded();
        assertThat(graph(model).getInitializerList())
                .extracting(TensorProto::getName)
                .containsExactlyElementsOf(
                        model.network().weights().stream().map(Weight::name).toList());
    }

    @Test
    void otherRuntimes_findCardAndShapes() throws OrtException {
        SampleModel model =
                SampleModel.of(Architecture.RESIDUAL, Alphabet.EMNIST, 4).folded();
        try (OrtNet net = new OrtNet(model.bytes())) {
            assertThat(ModelCard.fromProperties(net.properties())).isEqualTo(model.card());
            assertThat(net.properties())
                    .containsEntry("handwriting.format", "2")
                    .containsEntry("handwriting.network", NetworkWriter.write(model.network()))
                    .hasEntrySatisfying(
                            "handwriting.weights.crc32",
                            checksum -> assertThat(checksum).matches("[0-9a-f]{8}"));
            assertThat(net.shapes().keySet())
                    .containsExactly("stem", "block1", "block2", "block3", "block4", "average", "logits");
            assertThat(net.shapes())
                    .containsEntry("block2", new long[] {-1, 160, 7, 7})
                    .containsEntry("average", new long[] {-1, 256})
                    .containsEntry("logits", new long[] {-1, 47});
        }
    }

    @Test
    void taps_areNamesOfNodesThatAreThereAnyway() throws InvalidProtocolBufferException {
        SampleModel model =
                SampleModel.of(Architecture.COMPACT, Alphabet.DIGITS, 4).folded();
        assertThat(graph(model).getNodeList())
                .extracting(NodeProto::getOpType)
                .contains("Conv", "Gemm")
                .doesNotContain("Identity", "BatchNormalization", "Dropout");
    }

    @Test
    void netWithoutTaps_stillGivesLogits() throws OrtException {
        SampleModel model = SampleModel.of(new Network(List.of(new Flatten(), new Dense("dense", 784, 4))), 1);
        try (OrtNet net = new OrtNet(model.bytes())) {
            assertThat(net.shapes()).containsOnlyKeys("logits");
        }
    }

    @Test
    void netThatEndsWithAnotherTap_givesBothNames() throws OrtException {
        SampleModel model = SampleModel.of(
                new Network(List.of(new Flatten(), new Dense("dense", 784, 4), new Tap("scores", LayerKind.OUTPUT))),
                1);
        try (OrtNet net = new OrtNet(model.bytes())) {
            assertThat(net.shapes().keySet()).containsExactly("scores", "logits");
        }
    }

    @Test
    void logitsInTheMiddle_areRefused() {
        Network network =
                new Network(List.of(new Flatten(), new Tap("logits", LayerKind.OTHER), new Dense("dense", 784, 4)));
        assertRefused(network, "Nothing but the scores");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glyphs", "dense.weight"})
    void tapOfATakenName_isRefused(String name) {
        Network network =
                new Network(List.of(new Flatten(), new Tap(name, LayerKind.OTHER), new Dense("dense", 784, 4)));
        assertRefused(network, "\"" + name + "\" twice");
    }

    @Test
    void weightsBeyondTheLimit_areRefused() {
        Network network =
                new Network(List.of(new Flatten(), new Dense("wide", 784, 20_100), new Dense("end", 20_100, 2)));
        Map<String, float[]> arrays = Map.of(
                "wide.weight", new float[784 * 20_100],
                "wide.bias", new float[20_100],
                "end.weight", new float[2 * 20_100],
                "end.bias", new float[2]);
        ModelCard card =
                ModelCard.builder("large", "own", SampleModel.alphabet(2)).build();
        assertRefused(new SampleModel(card, network, WeightValues.of(network, arrays)), "62914560 bytes at the most");
    }

    @Test
    void cardForOtherClasses_isRefused() {
        SampleModel model = SampleModel.tiny();
        ModelCard card =
                ModelCard.builder("sample", "tiny", SampleModel.alphabet(4)).build();
        assertRefused(
                new SampleModel(card, model.network(), model.values()), "3 classes, but the card's alphabet has 4");
    }

    @Test
    void weightsOfAnotherNet_areRefused() {
        SampleModel model = SampleModel.tiny();
        assertRefused(
                new SampleModel(model.card(), model.network().folded(), model.values()), "\"conv.bias\" is missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, -1})
    void cardThatCouldNotBeReadBack_isRefused(int length) {
        SampleModel model = SampleModel.tiny();
        String text = length < 0 ? "\ud800" : "x".repeat(length);
        ModelCard card = model.card().toBuilder().provenance("note", text).build();
        assertRefused(new SampleModel(card, model.network(), model.values()), "text in a model file");
    }

    private static void assertRefused(Network network, String why) {
        assertRefused(SampleModel.of(network, 1), why);
    }

    private static void assertRefused(SampleModel model, String why) {
        assertThatExceptionOfType(ModelException.class).isThrownBy(model::bytes).withMessageContaining(why);
    }

    private static GraphProto graph(SampleModel model) throws InvalidProtocolBufferException {
        return ModelProto.parseFrom(model.bytes()).getGraph();
    }
}
