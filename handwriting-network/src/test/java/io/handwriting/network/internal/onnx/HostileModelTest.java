package io.handwriting.network.internal.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.ModelException;
import io.handwriting.network.ModelBytes;
import io.handwriting.spi.ModelSource;
import io.handwriting.testkit.Allocation;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that no one should be able to make the reader believe. */
class HostileModelTest {
    private static final long MEMORY = 1 << 20;

    // the source copies the file twice; a message that is looked into costs more than it weighs, but is not kept
    private static final long MEMORY_OF_A_BYTE = 24;

    static List<Arguments> hostile() {
        return Stream.of(HostileModels.all(), HostileGraphs.all())
                .flatMap(List::stream)
                .toList();
    }

    @MethodSource("hostile")
    @ParameterizedTest
    void hostileFile_isRefusedWithItsReason(String reason, byte[] file) {
        assertRefused(reason, file, OnnxReader::read);
    }

    @MethodSource("hostile")
    @ParameterizedTest
    void hostileFile_isRefusedWithItsReason_beforeARuntimeSeesIt(String reason, byte[] file) {
        assertRefused(reason, file, ModelBytes::read);
    }

    private static void assertRefused(String reason, byte[] file, Consumer<ModelSource> reader) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> reader.accept(ModelSource.of("hostile.onnx", file)))
                .withMessageStartingWith("The model file hostile.onnx cannot be used: ")
                .withMessageContaining(reason)
                .withMessageEndingWith(".")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
    }

    @MethodSource("hostile")
    @ParameterizedTest
    void hostileFile_takesLittleMemory(String reason, byte[] file) {
        ModelSource source = ModelSource.of("hostile.onnx", file);
        long allowed = MEMORY + MEMORY_OF_A_BYTE * file.length;
        // the first time a way is gone, loading its classes takes memory, too
        long taken = LongStream.generate(() -> Allocation.of(() -> refuse(source)))
                .limit(3)
                .takeWhile(bytes -> bytes > allowed)
                .count();
        assertThat(taken).as("attempts beyond " + allowed + " bytes: " + reason).isLessThan(3);
    }

    private static void refuse(ModelSource source) {
        assertThatExceptionOfType(ModelException.class).isThrownBy(() -> OnnxReader.read(source));
    }

    @Test
    void emptyFile_isRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> OnnxReader.read(ModelSource.of("hostile.onnx", new byte[0])))
                .withMessageContaining("empty");
    }

    @Test
    void floatsInTheirOwnField_areReadAsWell() {
        byte[] file = ChangedModel.weight(weight -> {
            float[] values = SampleModel.tiny().values().get("logits.bias");
            weight.clearRawData();
            for (float value : values) {
                weight.addFloatData(value);
            }
        });
        assertThat(OnnxReader.read(ModelSource.of("other.onnx", file)).values().get("logits.bias"))
                .isEqualTo(SampleModel.tiny().values().get("logits.bias"));
    }

    @Test
    void floatsAndSizesOneByOne_areReadAsWell() {
        byte[] one = Wire.bytes(0x25, 0, 0, 0x80, 0x3f);
        byte[] tensor = Wire.joined(Wire.bytes(0x0a, 2, 2, 1, 0x10, 1, 0x42, 1, 'w'), Wire.joined(one, one));
        ProtoFields message = ProtoFields.of(tensor);
        StoredWeight weight = TensorReader.read(message);
        assertThat(weight.shape()).containsExactly(2, 1);
        assertThat(weight.values()).containsExactly(1, 1);
    }

    @Test
    void whatIsOfNoConcern_isPassedOver() {
        byte[] file = ChangedModel.model(model -> {
            model.setDocString("d".repeat(1 << 20)).addMetadataPropsBuilder().setKey("author");
            model.getOpsetImportBuilder(0).setDomain("ai.onnx");
            model.getGraphBuilder().setDocString("note").addQuantizationAnnotationBuilder();
            model.getGraphBuilder().getInitializerBuilder(0).setDocString("note");
            model.getGraphBuilder().getNodeBuilder(2).setDocString("note").setDomain("");
            model.getGraphBuilder().getNodeBuilder(2).getAttributeBuilder(0).setDocString("note");
            model.getGraphBuilder().getOutputBuilder(0).setDocString("note");
        });
        byte[] unknown = Wire.bytes(0xf9, 6, 1, 2, 3, 4, 5, 6, 7, 8); // field 111, eight bytes
        assertThat(OnnxReader.read(ModelSource.of("other.onnx", Wire.joined(file, unknown)))
                        .card())
                .isEqualTo(SampleModel.tiny().card());
    }
}
