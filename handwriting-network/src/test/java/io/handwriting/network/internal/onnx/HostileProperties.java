package io.handwriting.network.internal.onnx;

import static io.handwriting.network.internal.onnx.Wire.floats;

import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TrainingInfoProto;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Model files of a foreign version, or with a wrong card or checksum, each with what the refusal has to say. */
final class HostileProperties {
    private final List<Arguments> files = new ArrayList<>();

    private HostileProperties() {}

    static List<Arguments> all() {
        HostileProperties properties = new HostileProperties();
        properties.addVersions();
        properties.addCards();
        properties.addChecksums();
        return properties.files;
    }

    private void add(String reason, byte[] file) {
        files.add(HostileModels.file(reason, file));
    }

    private void addVersions() {
        add("does not say which version", ChangedModel.model(ModelProto.Builder::clearOpsetImport));
        add(
                "version 21",
                ChangedModel.model(model -> model.getOpsetImportBuilder(0).setVersion(21)));
        add(
                "besides those of ONNX",
                ChangedModel.model(model ->
                        model.addOpsetImportBuilder().setDomain("com.example").setVersion(1)));
        add("ONNX version 3", ChangedModel.model(model -> model.setIrVersion(3)));
        add("ONNX version 11", ChangedModel.model(model -> model.setIrVersion(11)));
        add(
                "training steps",
                ChangedModel.model(model -> model.addTrainingInfo(TrainingInfoProto.getDefaultInstance())));
        add("training steps", ChangedModel.model(model -> model.addFunctions(FunctionProto.getDefaultInstance())));
    }

    private void addCards() {
        add("no model card", ChangedModel.model(ModelProto.Builder::clearMetadataProps));
        add("lacks \"handwriting.alphabet\"", ChangedModel.without("handwriting.alphabet"));
        add("card has version 9", ChangedModel.with("handwriting.card", "9"));
        add("\"warm\"", ChangedModel.with("handwriting.temperature", "warm"));
        add("lacks the property \"handwriting.format\"", ChangedModel.without("handwriting.format"));
        add("another format than version 2", ChangedModel.with("handwriting.format", "1"));
        add(
                "scores 3 classes, but its card's alphabet has 4 labels",
                ChangedModel.with("handwriting.alphabet", "a\nb\nc\nd"));
        add(
                "\"handwriting.name\" twice",
                ChangedModel.model(model -> model.addMetadataPropsBuilder()
                        .setKey("handwriting.name")
                        .setValue("twice")));
        add("longer than 256 bytes", ChangedModel.with("k".repeat(1 << 20), ""));
        add("longer than 65536 bytes", ChangedModel.with("handwriting.name", "n".repeat(4 << 20)));
        add("longer than 8388608 bytes", ChangedModel.with("handwriting.companion", "n".repeat(9 << 20)));
        add("no file in base64", ChangedModel.with("handwriting.companion", "*"));
        add("it is one of [PICTURE, PATH]", ChangedModel.with("handwriting.sight", "SOUND"));
    }

    private void addChecksums() {
        add("lacks the property \"handwriting.weights.crc32\"", ChangedModel.without("handwriting.weights.crc32"));
        add("checksum", ChangedModel.with("handwriting.weights.crc32", "0".repeat(8)));
        add("checksum", ChangedModel.weight(weight -> weight.setRawData(floats(1, 2, 3))));
        add("checksum", ChangedModel.graph(graph -> {
            TensorProto first = graph.getInitializer(0);
            graph.removeInitializer(0).addInitializer(first);
        }));
    }
}
