package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import io.handwriting.ModelException;
import java.util.Set;

/** Reads what a model file says of itself. */
final class HeaderReader {
    private static final int OLDEST_IR_VERSION = 4;
    private static final int NEWEST_IR_VERSION = 9;
    private static final Set<String> STANDARD = Set.of("", "ai.onnx");

    private final ModelProperties properties = new ModelProperties();
    private long irVersion;
    private long opset;

    private HeaderReader() {}

    static ModelProperties read(ProtoFields model) {
        HeaderReader header = new HeaderReader();
        header.readAll(model);
        header.requireVersions();
        return header.properties;
    }

    private void readAll(ProtoFields model) {
        while (model.next()) {
            switch (model.field()) {
                case ModelProto.IR_VERSION_FIELD_NUMBER -> irVersion = model.integer();
                case ModelProto.OPSET_IMPORT_FIELD_NUMBER -> readOpset(model.message());
                case ModelProto.METADATA_PROPS_FIELD_NUMBER -> readProperty(model.message());
                case ModelProto.TRAINING_INFO_FIELD_NUMBER, ModelProto.FUNCTIONS_FIELD_NUMBER ->
                    throw new ModelException("The model file has training steps or functions of its own,"
                            + " so it was not written by this library.");
                default -> {}
            }
        }
    }

    private void readOpset(ProtoFields operators) {
        String domain = "";
        while (operators.next()) {
            switch (operators.field()) {
                case OperatorSetIdProto.DOMAIN_FIELD_NUMBER -> domain = operators.text(StoredText.LONGEST_NAME);
                case OperatorSetIdProto.VERSION_FIELD_NUMBER -> opset = operators.integer();
                default -> {}
            }
        }
        if (!STANDARD.contains(domain)) {
            throw new ModelException("The model file uses operators besides those of ONNX.");
        }
    }

    private void readProperty(ProtoFields property) {
        String key = "";
        String value = "";
        while (property.next()) {
            switch (property.field()) {
                case StringStringEntryProto.KEY_FIELD_NUMBER -> key = property.text(StoredText.LONGEST_NAME);
                case StringStringEntryProto.VALUE_FIELD_NUMBER -> value = property.text(ModelProperties.longest(key));
                default -> {}
            }
        }
        properties.add(key, value);
    }

    private void requireVersions() {
        if (irVersion < OLDEST_IR_VERSION || irVersion > NEWEST_IR_VERSION) {
            throw new ModelException("The model file is of ONNX version " + irVersion + ", where " + OLDEST_IR_VERSION
                    + " to " + NEWEST_IR_VERSION + " can be read.");
        }
        if (opset == 0) {
            throw new ModelException("The model file does not say which version of ONNX's operators it uses.");
        }
        if (opset != OnnxFormat.OPSET) {
            throw new ModelException("The model file uses version " + opset + " of ONNX's operators, where version "
                    + OnnxFormat.OPSET + " is needed.");
        }
    }
}
