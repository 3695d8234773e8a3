package io.handwriting.preprocess.internal.personal;

import io.handwriting.Alphabet;
import io.handwriting.DrawingException;
import io.handwriting.Glyph;
import io.handwriting.HandwritingException;
import io.handwriting.ModelCard;
import io.handwriting.PenPath;
import io.handwriting.Preprocessing;
import io.handwriting.spi.FileFault;
import io.handwriting.spi.WholeFile;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The form of a file of corrections: a line of text that names it, then, deflated, the preprocessing, the labels, and each
 * correction as its label, a byte a pixel, and, behind a byte that says whether it is known, the way of the pen, and the extent, 0 where it is not known. Files of
 * the versions before, which end before the extent or before the byte, are read, too.
 *
 * <p>It holds glyphs and not what was learnt from them, so it is as good for the next model as for this one.
 */
public final class PersonalFile {
    private static final int VERSION = 3;
    private static final int WITH_PATHS = 2;
    private static final int WITH_EXTENTS = 3;

    private PersonalFile() {}

    /**
     * Writes a file.
     *
     * @param file where to
     * @param corrections the corrections, the oldest first
     * @param card of the model whose preprocessing made the glyphs
     * @throws HandwritingException if the file cannot be written; what was there stays
     */
    public static void write(Path file, List<Correction> corrections, ModelCard card) {
        try {
            WholeFile.write(file, out -> write(out, corrections, card));
        } catch (IOException e) {
            throw new HandwritingException(
                    "The corrections cannot be saved as " + file + ": " + FileFault.of(e) + ".", e);
        }
    }

    private static void write(OutputStream out, List<Correction> corrections, ModelCard card) throws IOException {
        out.write(name(VERSION));
        DeflaterOutputStream deflated = new DeflaterOutputStream(out);
        DataOutputStream data = new DataOutputStream(deflated);
        data.writeUTF(words(card.preprocessing()));
        List<String> labels = List.copyOf(
                new LinkedHashSet<>(corrections.stream().map(Correction::label).toList()));
        data.writeInt(labels.size());
        for (String label : labels) {
            data.writeUTF(label);
        }
        data.writeInt(corrections.size());
        for (Correction correction : corrections) {
            data.writeInt(labels.indexOf(correction.label()));
            data.write(correction.glyph().toBytes());
            Optional<PenPath> path = correction.glyph().path();
            data.writeBoolean(path.isPresent());
            if (path.isPresent()) {
                data.write(path.get().toBytes());
            }
            data.writeFloat((float) correction.glyph().extent().orElse(0));
        }
        data.flush();
        deflated.finish();
    }

    /**
     * Reads a file; nothing is allocated for what it merely declares.
     *
     * @param file the file
     * @param card of the model that is to read
     * @param most how many corrections there may be
     * @return the corrections, the oldest first
     * @throws HandwritingException if the file cannot be read, is damaged, or was made with other preprocessing or labels
     */
    public static List<Correction> read(Path file, ModelCard card, int most) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int version = version(in.readNBytes(name(VERSION).length));
            DataInputStream data = new DataInputStream(new InflaterInputStream(in));
            requireSamePreprocessing(data.readUTF(), card);
            List<Correction> corrections = corrections(data, labels(data, card.alphabet(), most), most, version);
            if (data.read() >= 0) {
                throw new IOException("it goes on after its end");
            }
            return corrections;
        } catch (ZipException | UTFDataFormatException e) {
            throw new HandwritingException("The corrections of " + file + " cannot be read: the file is damaged.", e);
        } catch (IOException e) {
            throw new HandwritingException(
                    "The corrections of " + file + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    private static byte[] name(int version) {
        return ("handwriting personal " + version + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static int version(byte[] name) throws IOException {
        for (int version = VERSION; version > 0; version--) {
            if (Arrays.equals(name, name(version))) {
                return version;
            }
        }
        throw new IOException("it is no file of corrections, or one of another version");
    }

    private static String words(Preprocessing settings) {
        return settings.alignment() + " " + settings.extent() + " " + settings.strokeWidth() + " "
                + settings.softening();
    }

    private static void requireSamePreprocessing(String found, ModelCard card) throws IOException {
        if (!found.equals(words(card.preprocessing()))) {
            throw new IOException(
                    "they were made for models with other preprocessing than that of \"" + card.name() + "\"");
        }
    }

    private static List<String> labels(DataInputStream data, Alphabet alphabet, int most) throws IOException {
        int count = count(data, most, "labels");
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String label = data.readUTF();
            if (!alphabet.contains(label)) {
                throw new IOException("they name a label that the model does not know; it knows " + alphabet);
            }
            labels.add(label);
        }
        return labels;
    }

    private static List<Correction> corrections(DataInputStream data, List<String> labels, int most, int version)
            throws IOException {
        int count = count(data, most, "corrections");
        List<Correction> corrections = new ArrayList<>();
        byte[] pixels = new byte[Glyph.PIXELS];
        for (int i = 0; i < count; i++) {
            int label = data.readInt();
            data.readFully(pixels);
            if (label < 0 || label >= labels.size()) {
                throw new IOException("a correction has a label that the file does not list");
            }
            Glyph picture = glyph(pixels);
            boolean hasPath = version >= WITH_PATHS && data.readBoolean();
            Glyph drawn = hasPath ? picture.with(path(data)) : picture;
            float extent = version >= WITH_EXTENTS ? data.readFloat() : 0;
            corrections.add(new Correction(extent == 0 ? drawn : sized(drawn, extent), labels.get(label)));
        }
        return corrections;
    }

    private static PenPath path(DataInputStream data) throws IOException {
        byte[] path = new byte[PenPath.BYTES];
        data.readFully(path);
        try {
            return PenPath.of(path);
        } catch (DrawingException e) {
            throw new IOException("the way of a pen leaves its character", e);
        }
    }

    private static Glyph sized(Glyph glyph, float extent) throws IOException {
        try {
            return glyph.withExtent(extent);
        } catch (DrawingException e) {
            throw new IOException("a correction is of no possible size", e);
        }
    }

    private static Glyph glyph(byte[] pixels) throws IOException {
        Glyph glyph = Glyph.of(pixels, 0);
        if (glyph.isBlank()) {
            throw new IOException("a correction is blank");
        }
        return glyph;
    }

    private static int count(DataInputStream data, int most, String what) throws IOException {
        int count = data.readInt();
        if (count < 0 || count > most) {
            throw new IOException("it says to hold " + count + " " + what + ", and 0 to " + most + " are possible");
        }
        return count;
    }
}
