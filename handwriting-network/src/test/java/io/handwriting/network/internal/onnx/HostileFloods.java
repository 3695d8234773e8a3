package io.handwriting.network.internal.onnx;

import static io.handwriting.network.internal.onnx.Wire.floats;
import static io.handwriting.network.internal.onnx.Wire.flood;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Model files with far more of something than they may have, each with what the refusal has to say. */
final class HostileFloods {
    private static final int NODE = 0x0a;
    private static final int INPUT = 0x5a;
    private static final int OUTPUT = 0x62;

    private final List<Arguments> files = new ArrayList<>();

    private HostileFloods() {}

    static List<Arguments> all() {
        HostileFloods floods = new HostileFloods();
        floods.addFloods();
        return floods.files;
    }

    private void add(String reason, byte[] file) {
        files.add(HostileModels.file(reason, file));
    }

    private void addFloods() {
        add("more nodes, inputs, outputs or weights", ChangedModel.graph(graph -> {
            for (int i = 0; i < 50_000; i++) {
                graph.addInitializer(TensorProto.newBuilder()
                        .setName("w" + i)
                        .setDataType(TensorProto.DataType.FLOAT_VALUE)
                        .setRawData(floats(1)));
            }
        }));
        add("operator \"\"", ChangedModel.followedBy(flood(NODE, 1_000_000)));
        add("more nodes, inputs, outputs or weights", ChangedModel.followedBy(flood(INPUT, 1_000_000)));
        add("more nodes, inputs, outputs or weights", ChangedModel.followedBy(flood(OUTPUT, 1_000_000)));
        add("more nodes, inputs, outputs or weights", ChangedModel.graph(graph -> {
            for (int i = 0; i < 20_000; i++) {
                graph.addNode(graph.getNode(5));
            }
        }));
        add("more than 20000 parts", ChangedModel.model(model -> {
            for (int i = 0; i < 50_000; i++) {
                model.addOpsetImport(model.getOpsetImport(0));
            }
        }));
        add("at most 1000 properties", ChangedModel.model(model -> {
            for (int i = 0; i < 10_000; i++) {
                model.addMetadataPropsBuilder().setKey("k" + i).setValue("");
            }
        }));
        add("at most 1000 properties", ChangedModel.model(model -> {
            for (int i = 0; i < 17; i++) {
                model.addMetadataPropsBuilder().setKey("k" + i).setValue("v".repeat(64 << 10));
            }
        }));
    }
}
