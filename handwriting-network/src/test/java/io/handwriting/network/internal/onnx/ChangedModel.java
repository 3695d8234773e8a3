package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A good model file, changed. */
final class ChangedModel {
    private final ModelProto.Builder model;

    private ChangedModel(ModelProto.Builder model) {
        this.model = model;
    }

    static ChangedModel good() {
        try {
            return new ChangedModel(
                    ModelProto.parseFrom(SampleModel.tiny().folded().bytes()).toBuilder());
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] model(Consumer<ModelProto.Builder> change) {
        ChangedModel changed = good();
        change.accept(changed.model);
        return changed.bytes();
    }

    /** Puts more bytes behind a good file. */
    static byte[] followedBy(byte[] more) {
        return Wire.joined(model(model -> {}), more);
    }

    static byte[] graph(Consumer<GraphProto.Builder> change) {
        return model(model -> change.accept(model.getGraphBuilder()));
    }

    /** Changes the bias of the scores: three numbers. */
    static byte[] weight(Consumer<TensorProto.Builder> change) {
        return graph(graph -> change.accept(graph.getInitializerBuilderList().stream()
                .filter(tensor -> tensor.getName().equals("logits.bias"))
                .findFirst()
                .orElseThrow()));
    }

    static byte[] without(String property) {
        return model(model -> remove(model, property));
    }

    static byte[] with(String property, String value) {
        return model(model -> {
            remove(model, property);
            model.addMetadataPropsBuilder().setKey(property).setValue(value);
        });
    }

    private static void remove(ModelProto.Builder model, String property) {
        List<StringStringEntryProto> kept = new ArrayList<>(model.getMetadataPropsList());
        kept.removeIf(entry -> entry.getKey().equals(property));
        model.clearMetadataProps().addAllMetadataProps(kept);
    }

    private byte[] bytes() {
        return model.build().toByteArray();
    }
}
