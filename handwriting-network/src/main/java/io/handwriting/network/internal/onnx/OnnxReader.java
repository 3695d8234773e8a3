package io.handwriting.network.internal.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import com.google.protobuf.WireFormat;
import io.handwriting.ModelException;
import io.handwriting.spi.ModelSource;
import java.util.Locale;
import java.util.function.Supplier;

/** Reads model files that {@link OnnxWriter} wrote, and refuses all others; nothing but the file is ever read. */
public final class OnnxReader {
    private static final String ENDING = ".onnx";

    /** How ONNX files begin: with the version, which is below 128 and so takes one byte. */
    private static final int FIRST_BYTE = ModelProto.IR_VERSION_FIELD_NUMBER << 3 | WireFormat.WIRETYPE_VARINT;

    private OnnxReader() {}

    /**
     * Tells by name and first bytes whether a file may be an ONNX file.
     *
     * @param head its first bytes, two or more
     * @param name its name
     * @return true if {@link #read} is worth trying
     */
    public static boolean looksLike(byte[] head, String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) && beginsAsOnnx(head);
    }

    private static boolean beginsAsOnnx(byte[] head) {
        return head.length >= 2 && head[0] == FIRST_BYTE && head[1] > 0;
    }

    /**
     * Reads a model file of up to 64 MiB.
     *
     * @param source the file
     * @return what it holds
     * @throws ModelException if the file is missing, damaged or was not written by this library
     */
    public static StoredModel read(ModelSource source) {
        byte[] bytes = source.bytes(OnnxFormat.LARGEST_FILE);
        return told(source, () -> read(bytes));
    }

    /**
     * Reads what a model file says of itself, and believes the rest of it.
     *
     * @param source a file that came with the program
     * @return what it says
     * @throws ModelException if the file is missing, or of another form
     */
    public static ModelHeader readHeader(ModelSource source) {
        byte[] bytes = source.bytes(OnnxFormat.LARGEST_FILE);
        return told(source, () -> ModelHeader.read(bytes));
    }

    private static <T> T told(ModelSource source, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ModelException e) {
            throw new ModelException("The model file " + source.name() + " cannot be used: " + e.getMessage(), e);
        }
    }

    static void requireBeginning(byte[] bytes) {
        if (!beginsAsOnnx(bytes)) {
            throw new ModelException("It does not begin as an ONNX file does.");
        }
    }

    private static StoredModel read(byte[] bytes) {
        StoredModel model = new StoredModel(ModelHeader.read(bytes), GraphReader.read(ProtoFields.of(bytes)));
        model.requireUnchanged();
        model.requireGraphOfTheNet();
        return model;
    }
}
