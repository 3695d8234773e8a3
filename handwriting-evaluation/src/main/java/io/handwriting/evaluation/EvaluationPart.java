package io.handwriting.evaluation;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.Recognizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * What was answered to some rows of data: about 45 bytes a row, and the glyphs of the worst of them. Parts that were read
 * anywhere are {@linkplain Evaluation#of(Recognizer, String, Collection, EvaluationPlan) put together}.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class EvaluationPart {
    private static final int FORMAT = 0x48575031;

    private final int[] rows;
    private final Answers answers;
    private final Map<Integer, Glyph> worst;
    private final SortedSet<String> foreign;

    /** Takes over the arrays and collections. */
    EvaluationPart(int[] rows, Answers answers, Map<Integer, Glyph> worst, SortedSet<String> foreign) {
        this.rows = rows;
        this.answers = answers;
        this.worst = worst;
        this.foreign = foreign;
    }

    /**
     * Reads rows, in batches as the plan says, in the calling thread. Labels that the recognizer cannot answer with are
     * told when the parts are put together.
     *
     * @param recognizer what is evaluated; it stays open
     * @param rows some of the rows of the data, in any order
     * @param plan how to evaluate; the same for all parts
     * @return what was answered
     * @throws io.handwriting.ModelException if the model answers nonsense
     */
    public static EvaluationPart read(Recognizer recognizer, Iterator<NumberedGlyph> rows, EvaluationPlan plan) {
        PartReading reading = new PartReading(PlannedReader.ofGlyphs(recognizer, plan), plan);
        List<NumberedGlyph> batch = new ArrayList<>();
        while (rows.hasNext()) {
            batch.add(rows.next());
            if (batch.size() == plan.batchSize() || !rows.hasNext()) {
                reading.read(batch);
                batch.clear();
            }
        }
        return reading.part();
    }

    /**
     * Takes a part that comes from another machine.
     *
     * @param bytes what {@link #toBytes} gave
     * @return the part
     * @throws EvaluationException if the bytes are no such part
     */
    public static EvaluationPart of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("foreign bytes");
            }
            return read(in);
        } catch (IOException | RuntimeException e) {
            throw new EvaluationException("This is no part of an evaluation by the same version of the library.", e);
        }
    }

    private static EvaluationPart read(DataInputStream in) throws IOException {
        Alphabet alphabet = Alphabet.of(readLabels(in));
        SortedSet<String> foreign = new TreeSet<>(readLabels(in));
        int[] rows = new int[in.readInt()];
        Answers answers = new Answers(alphabet, rows.length);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = in.readInt();
            answers.read(i, in);
        }
        int kept = in.readInt();
        Map<Integer, Glyph> worst = new HashMap<>();
        for (int i = 0; i < kept; i++) {
            int row = in.readInt();
            worst.put(row, Glyph.of(in.readNBytes(Glyph.PIXELS), 0));
        }
        return new EvaluationPart(rows, answers, worst, foreign);
    }

    private static List<String> readLabels(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            labels.add(in.readUTF());
        }
        return labels;
    }

    /**
     * Makes bytes of this part, to send it to where the parts are put together.
     *
     * @return the bytes, for the same version of the library; glyphs among them have 8 bits a pixel
     */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(DataOutputStream out) throws IOException {
        writeLabels(answers.alphabet().labels(), out);
        writeLabels(foreign, out);
        out.writeInt(rows.length);
        for (int i = 0; i < rows.length; i++) {
            out.writeInt(rows[i]);
            answers.write(i, out);
        }
        out.writeInt(worst.size());
        for (Map.Entry<Integer, Glyph> each : worst.entrySet()) {
            out.writeInt(each.getKey());
            out.write(each.getValue().toBytes());
        }
    }

    private static void writeLabels(Collection<String> labels, DataOutputStream out) throws IOException {
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
    }

    /**
     * Counts the rows.
     *
     * @return how many were read
     */
    public int rows() {
        return rows.length;
    }

    SortedSet<String> foreignLabels() {
        return foreign;
    }

    Map<Integer, Glyph> worst() {
        return worst;
    }

    void requireAlphabet(Alphabet wanted) {
        if (!answers.alphabet().equals(wanted)) {
            throw new EvaluationException("A part was read with the labels " + answers.alphabet() + ", not with "
                    + wanted + "; all parts are read by one plan.");
        }
    }

    /** Copies every row to its place, after asking whether it may be there. */
    void copyTo(Answers all, IntConsumer check) {
        for (int i = 0; i < rows.length; i++) {
            check.accept(rows[i]);
            all.put(rows[i], answers, i);
        }
    }
}
