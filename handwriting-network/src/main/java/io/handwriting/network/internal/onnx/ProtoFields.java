package io.handwriting.network.internal.onnx;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import io.handwriting.ModelException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

/**
 * Walks through the fields of a message, one after the other.
 *
 * <p>The generated parser makes objects of all there is, which for a hostile file take many times its size; this one
 * makes none of what is passed over, and descends only where it is told to, and not without end.
 */
final class ProtoFields {
    private static final int MOST_MESSAGES = 20_000;

    private final byte[] file;
    private final AtomicInteger messages;
    private final int from;
    private final int size;
    private final CodedInputStream in;
    private int tag;
    private long integer;
    private int start;
    private int length;

    private ProtoFields(byte[] file, AtomicInteger messages, int from, int size) {
        this.file = file;
        this.messages = messages;
        this.from = from;
        this.size = size;
        this.in = CodedInputStream.newInstance(file, from, size);
    }

    static ProtoFields of(byte[] file) {
        return new ProtoFields(file, new AtomicInteger(), 0, file.length);
    }

    /** Walks through the same fields once more. */
    ProtoFields again() {
        return new ProtoFields(file, messages, from, size);
    }

    /** Goes to the next field; false when there is none. */
    boolean next() {
        try {
            tag = in.readTag();
            if (tag != 0) {
                readField();
            }
            return tag != 0;
        } catch (IOException e) {
            throw new ModelException("It is no ONNX file, or it is cut off or damaged.", e);
        }
    }

    private void readField() throws IOException {
        switch (form()) {
            case WireFormat.WIRETYPE_VARINT -> integer = in.readRawVarint64();
            case WireFormat.WIRETYPE_FIXED32 -> pass(Float.BYTES);
            case WireFormat.WIRETYPE_FIXED64 -> pass(Long.BYTES);
            case WireFormat.WIRETYPE_LENGTH_DELIMITED -> pass(in.readRawVarint32());
            default -> throw new IOException("ONNX has no groups.");
        }
    }

    private void pass(int count) throws IOException {
        start = from + in.getTotalBytesRead();
        in.skipRawBytes(count);
        length = count;
    }

    private int form() {
        return WireFormat.getTagWireType(tag);
    }

    int field() {
        return WireFormat.getTagFieldNumber(tag);
    }

    long integer() {
        require(form() == WireFormat.WIRETYPE_VARINT);
        return integer;
    }

    ProtoFields message() {
        requireRow();
        if (messages.incrementAndGet() > MOST_MESSAGES) {
            throw new ModelException("The model file has more than " + MOST_MESSAGES + " parts.");
        }
        return new ProtoFields(file, messages, start, length);
    }

    String text(int most) {
        requireRow();
        if (length > most) {
            throw StoredText.tooLong(most);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, start, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ModelException("A text in the model file is no UTF-8.", e);
        }
    }

    /** Tells how many bytes floats take, which may stand alone or in a row. */
    int floatBytes() {
        require(form() == WireFormat.WIRETYPE_LENGTH_DELIMITED || form() == WireFormat.WIRETYPE_FIXED32);
        return length;
    }

    /** Hands on the bytes of floats, which may stand alone or in a row, without copying them. */
    void floats(Bytes taker) {
        taker.take(file, start, floatBytes());
    }

    float number() {
        require(form() == WireFormat.WIRETYPE_FIXED32);
        return LittleEndian.of(file).getFloat(start);
    }

    /** Reads integers, which may stand alone or in a row. */
    void integers(LongConsumer integers) {
        if (form() == WireFormat.WIRETYPE_VARINT) {
            integers.accept(integer);
            return;
        }
        requireRow();
        try {
            CodedInputStream row = CodedInputStream.newInstance(file, start, length);
            while (!row.isAtEnd()) {
                integers.accept(row.readRawVarint64());
            }
        } catch (IOException e) {
            throw new ModelException("A row of integers in the model file is cut off.", e);
        }
    }

    private void requireRow() {
        require(form() == WireFormat.WIRETYPE_LENGTH_DELIMITED);
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new ModelException("Field " + field() + " of a message in the model file has another type than in"
                    + " ONNX, so it is no ONNX file or it is damaged.");
        }
    }

    /** Takes a part of an array. */
    interface Bytes {
        void take(byte[] array, int start, int length);
    }
}
