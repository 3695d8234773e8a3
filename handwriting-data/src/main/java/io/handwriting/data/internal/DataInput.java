package io.handwriting.data.internal;

import io.handwriting.TrainingData;
import io.handwriting.data.DataException;
import io.handwriting.spi.FileFault;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A data file that is read once from its beginning to its end, unpacked where it is gzipped, while its checksum is
 * taken.
 *
 * <p>Whether it is gzipped is found by looking at its first bytes, never by its name.
 */
public final class DataInput {
    private static final int BUFFER = 1 << 16;

    /** What a gzip file begins with. */
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private final Path file;
    private final DigestInputStream raw;
    private final InputStream content;
    private final boolean gzipped;

    private DataInput(Path file, DigestInputStream raw) throws IOException {
        this.file = file;
        this.raw = raw;
        PushbackInputStream start = new PushbackInputStream(new BufferedInputStream(raw, BUFFER), GZIP.length);
        byte[] first = start.readNBytes(GZIP.length);
        start.unread(first);
        this.gzipped = Arrays.equals(first, GZIP);
        this.content = gzipped ? new GZIPInputStream(start, BUFFER) : start;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param reading makes something of its content
     * @param <T> what is made
     * @return what was made
     * @throws DataException if the file cannot be read or unpacked
     */
    public static <T> T read(Path file, Reading<T> reading) {
        if (Files.isDirectory(file)) {
            throw new DataException(file + " is a folder; a file is needed.");
        }
        try (DigestInputStream raw = new DigestInputStream(Files.newInputStream(file), Checksum.SHA_256.digest())) {
            return reading.read(new DataInput(file, raw));
        } catch (NoSuchFileException e) {
            throw new DataException("There is no file " + file + ".", e);
        } catch (CharacterCodingException e) {
            throw new DataException(file + " is not text in UTF-8.", e);
        } catch (EOFException e) {
            throw new DataException(file + " ends too early; it was cut off.", e);
        } catch (ZipException e) {
            throw new DataException(file + " is gzipped but damaged: " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new DataException("The file " + file + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    /**
     * Tells which file is read.
     *
     * @return the file
     */
    public Path file() {
        return file;
    }

    /**
     * Gives the content, unpacked.
     *
     * @return the content from where reading has come; closed by whoever opened the file
     */
    public InputStream content() {
        return content;
    }

    /**
     * Gives the content as text; what is not UTF-8 is refused while it is read.
     *
     * @return the content from where reading has come
     */
    public Reader text() {
        return new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder());
    }

    /**
     * Tells how much the content can be at most, by the size of the file.
     *
     * @return the number of bytes; deflate packs no more than 1,032 of them into one
     * @throws IOException if the size of the file cannot be told
     */
    public long mostBytes() throws IOException {
        long packed = Files.size(file);
        return gzipped ? packed * 1032 : packed;
    }

    /**
     * Reads the file to its end and tells where its rows come from.
     *
     * @param rows how many rows were found in it
     * @return its name, its checksum and its rows
     * @throws IOException if reading fails
     */
    public TrainingData.Source source(int rows) throws IOException {
        content.transferTo(OutputStream.nullOutputStream());
        raw.transferTo(OutputStream.nullOutputStream());
        return new TrainingData.Source(String.valueOf(file.getFileName()), Checksum.hex(raw.getMessageDigest()), rows);
    }

    /**
     * Makes something of a file's content.
     *
     * @param <T> what is made
     */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Reads.
         *
         * @param in the file
         * @return what was made
         * @throws IOException if reading fails
         */
        T read(DataInput in) throws IOException;
    }
}
