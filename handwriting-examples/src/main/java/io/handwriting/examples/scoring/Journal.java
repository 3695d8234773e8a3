package io.handwriting.examples.scoring;

import io.handwriting.HandwritingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of a run: a line with what its answers depend on, then a line for each chunk of answers, as JSON. A line
 * that is cut short or damaged counts as not written, and so does all that follows it. One program at a time has it open.
 */
final class Journal implements AutoCloseable {
    // so that a character is a byte
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final FileChannel file;
    private final Optional<Map<String, String>> run;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    /** Takes the lines there are; what is behind the last line break is none. */
    private Journal(FileChannel file, String[] lines) {
        this.file = file;
        this.run = lines.length < 2 ? Optional.empty() : read(lines[0], new TypeReference<>() {});
        lengths.add(lines[0].length() + 1);
        for (int i = 1; i < lines.length - 1; i++) {
            Optional<Entry> entry = read(lines[i], new TypeReference<>() {});
            if (entry.isEmpty()) {
                break;
            }
            entries.add(entry.get());
            lengths.add(lines[i].length() + 1);
        }
    }

    private static <T> Optional<T> read(String line, TypeReference<T> type) {
        try {
            return Optional.of(MAPPER.readValue(line, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Opens a journal, or makes an empty one. */
    static Journal open(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock(file) == null) {
                throw new HandwritingException("Another program is writing " + path + ".");
            }
            byte[] content = Channels.newInputStream(file).readAllBytes();
            return new Journal(file, new String(content, StandardCharsets.ISO_8859_1).split("\n", -1));
        } catch (HandwritingException | IOException e) {
            file.close();
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** What the answers depend on; empty where there is no whole line that tells it. */
    Optional<Map<String, String>> run() {
        return run;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Forgets all and begins with a run. */
    void begin(Map<String, String> facts) throws IOException {
        file.truncate(0);
        append(facts);
    }

    /** Forgets all entries but so many at the beginning. */
    void keep(int count) throws IOException {
        file.truncate(
                lengths.stream().limit(count + 1L).mapToLong(Integer::longValue).sum());
    }

    void add(Entry entry) throws IOException {
        append(entry);
    }

    private void append(Object line) throws IOException {
        ByteBuffer bytes =
                ByteBuffer.wrap((MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.US_ASCII));
        file.position(file.size());
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /**
     * A chunk of answers that is written.
     *
     * @param images how many images are done with it
     * @param bytes how long the answers are with it
     * @param crc32c the check sum of its own answers
     * @param refused what could not be read of it, and why
     */
    record Entry(int images, long bytes, long crc32c, List<String> refused) {
        Entry {
            refused = List.copyOf(refused);
        }
    }
}
