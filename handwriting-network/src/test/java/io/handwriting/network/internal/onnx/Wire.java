package io.handwriting.network.internal.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import java.nio.ByteBuffer;
import java.util.Random;

/** Bytes of messages that the generated classes would not write. */
final class Wire {
    private static final int GRAPH_OF_MODEL = 0x3a;
    private static final int NODE_OF_GRAPH = 0x0a;
    private static final int INITIALIZER_OF_GRAPH = 0x2a;
    private static final int ATTRIBUTE_OF_NODE = 0x2a;
    private static final int GRAPH_OF_ATTRIBUTE = 0x32;
    private static final int LONGEST_HEAD = 6;

    private Wire() {}

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static ByteString floats(float... values) {
        return UnsafeByteOperations.unsafeWrap(LittleEndian.bytes(values));
    }

    /** Noise that begins as an ONNX file does. */
    static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(23).nextBytes(noise);
        noise[0] = 8;
        noise[1] = 8;
        return noise;
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    /** A graph with nothing but one initialiser. */
    static byte[] initializer(byte[] tensor) {
        Wrapping wrapping = new Wrapping(tensor, 2);
        wrapping.wrap(INITIALIZER_OF_GRAPH);
        wrapping.wrap(GRAPH_OF_MODEL);
        return wrapping.bytes();
    }

    /** A graph of empty parts, two bytes each. */
    static byte[] flood(int part, int count) {
        byte[] parts = new byte[2 * count];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = (byte) part;
        }
        Wrapping wrapping = new Wrapping(parts, 1);
        wrapping.wrap(GRAPH_OF_MODEL);
        return wrapping.bytes();
    }

    /** A graph in a node in a graph, and so on; the generated classes could not even write them. */
    static byte[] nested(int depth) {
        Wrapping wrapping = new Wrapping(new byte[0], 3 * depth + 1);
        for (int i = 0; i < depth; i++) {
            wrapping.wrap(GRAPH_OF_ATTRIBUTE);
            wrapping.wrap(ATTRIBUTE_OF_NODE);
            wrapping.wrap(NODE_OF_GRAPH);
        }
        wrapping.wrap(GRAPH_OF_MODEL);
        return wrapping.bytes();
    }

    /** A message that is wrapped from the inside to the outside. */
    private static final class Wrapping {
        private final ByteBuffer buffer;
        private int start;

        Wrapping(byte[] content, int times) {
            buffer = ByteBuffer.allocate(content.length + times * LONGEST_HEAD);
            start = buffer.capacity() - content.length;
            buffer.put(start, content);
        }

        void wrap(int tag) {
            byte[] head = head(tag, buffer.capacity() - start);
            start -= head.length;
            buffer.put(start, head);
        }

        byte[] bytes() {
            byte[] bytes = new byte[buffer.capacity() - start];
            buffer.get(start, bytes);
            return bytes;
        }
    }

    private static byte[] head(int tag, int length) {
        ByteBuffer head = ByteBuffer.allocate(LONGEST_HEAD).put((byte) tag);
        int rest = length;
        while (rest > 0x7f) {
            head.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        byte[] bytes = new byte[head.put((byte) rest).position()];
        head.get(0, bytes);
        return bytes;
    }
}
