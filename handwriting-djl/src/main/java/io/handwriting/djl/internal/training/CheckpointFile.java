package io.handwriting.djl.internal.training;

import io.handwriting.ModelException;
import io.handwriting.TrainingException;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.spi.FileFault;
import io.handwriting.spi.ModelFile;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/** The form of a checkpoint: a head, whose run it is, where it stands, the arrays, and a checksum of all that. */
final class CheckpointFile {
    private static final int MAGIC = 0x48574350;
    private static final int VERSION = 1;

    private final Network network;
    private final String identity;

    /** Takes a net, and a text that tells a run from others. */
    CheckpointFile(Network network, String identity) {
        this.network = network;
        this.identity = identity;
    }

    void write(RunState state, Path file) {
        try {
            ModelFile.write(file, out -> write(state, out));
        } catch (ModelException e) {
            throw new TrainingException(
                    "The checkpoint " + file + " cannot be written: " + e.getCause()
                            + ". The one before is still there; the run can be resumed from it.",
                    e);
        }
    }

    private void write(RunState state, OutputStream stream) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32());
        DataOutputStream out = new DataOutputStream(checked);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeUTF(identity);
        write(state.position(), out);
        out.writeDouble(state.scale().factor());
        out.writeInt(state.scale().calm());
        write(state.weights().asMap(), out);
        write(state.average().asMap(), out);
        write(state.first(), out);
        write(state.second(), out);
        Best best = state.best();
        out.writeBoolean(best != null);
        if (best != null) {
            out.writeInt(best.epoch());
            out.writeDouble(best.validation().loss());
            out.writeDouble(best.validation().accuracy());
            write(best.weights().asMap(), out);
        }
        out.writeLong(checked.getChecksum().getValue());
        out.flush();
    }

    private static void write(Position position, DataOutputStream out) throws IOException {
        out.writeInt(position.epoch());
        out.writeInt(position.batch());
        out.writeLong(position.step());
        out.writeDouble(position.lossSum());
        out.writeDouble(position.leastLoss());
        out.writeInt(position.stale());
        out.writeLong(position.elapsed().toNanos());
    }

    private static void write(Map<String, float[]> arrays, DataOutputStream out) throws IOException {
        for (float[] values : arrays.values()) {
            ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
            bytes.asFloatBuffer().put(values);
            out.write(bytes.array());
        }
    }

    RunState read(Path file) {
        try {
            requireChecksum(file);
            try (DataInputStream in = new DataInputStream(open(file))) {
                requireHead(file, in);
                return readState(in);
            }
        } catch (IOException e) {
            throw new TrainingException("The checkpoint " + file + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    /** Goes through the whole file first, so that nothing is made of damaged bytes. */
    private static void requireChecksum(Path file) throws IOException {
        long content = Files.size(file) - Long.BYTES;
        try (CheckedInputStream checked = new CheckedInputStream(open(file), new CRC32());
                DataInputStream in = new DataInputStream(checked)) {
            in.skipNBytes(content);
            long sum = checked.getChecksum().getValue();
            if (content < 0 || in.readLong() != sum) {
                throw new TrainingException("The checkpoint " + file + " is damaged: its checksum is wrong."
                        + " Start a new run in another folder.");
            }
        }
    }

    private void requireHead(Path file, DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new TrainingException("The checkpoint " + file + " was written by another version of this library."
                    + " Start a new run in another folder.");
        }
        String other = in.readUTF();
        if (!other.equals(identity)) {
            throw new TrainingException("The checkpoint " + file + " is of another run, which cannot be resumed as"
                    + " this one. It has: " + other + " Asked for was: " + identity);
        }
    }

    private RunState readState(DataInputStream in) throws IOException {
        Position position = readPosition(in);
        LossScale scale = new LossScale(in.readDouble(), in.readInt());
        Map<String, float[]> shape = RunState.zeros(network);
        WeightValues weights = readWeights(in);
        WeightValues average = readWeights(in);
        Map<String, float[]> first = readArrays(shape, in);
        Map<String, float[]> second = readArrays(shape, in);
        Best best = in.readBoolean()
                ? new Best(in.readInt(), new Validation(in.readDouble(), in.readDouble()), readWeights(in))
                : null;
        return new RunState(position, scale, weights, average, first, second, best);
    }

    private static Position readPosition(DataInputStream in) throws IOException {
        return new Position(
                in.readInt(),
                in.readInt(),
                in.readLong(),
                in.readDouble(),
                in.readDouble(),
                in.readInt(),
                Duration.ofNanos(in.readLong()));
    }

    private WeightValues readWeights(DataInputStream in) throws IOException {
        Map<String, float[]> shape = new LinkedHashMap<>();
        network.weights().forEach(weight -> shape.put(weight.name(), new float[weight.size()]));
        return WeightValues.of(network, readArrays(shape, in));
    }

    private static Map<String, float[]> readArrays(Map<String, float[]> shape, DataInputStream in) throws IOException {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        for (Map.Entry<String, float[]> entry : shape.entrySet()) {
            float[] values = new float[entry.getValue().length];
            byte[] bytes = new byte[values.length * Float.BYTES];
            in.readFully(bytes);
            ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
            arrays.put(entry.getKey(), values);
        }
        return arrays;
    }
}
