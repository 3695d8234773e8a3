package io.handwriting.examples.scoring;

import io.handwriting.HandwritingException;
import io.handwriting.spi.FileFault;
import io.handwriting.spi.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * Answers that become a file when the last one is written. Until then they lie beside it, in {@code FILE.part}, and in
 * {@code FILE.run} a journal, from which a run that was killed goes on. For one thread.
 */
public final class AnswerFile implements AutoCloseable {
    private static final long LONGEST_CHUNK = 1 << 28;

    private final Path target;
    private final Path part;
    private final Path run;
    private final Journal journal;
    private final FileChannel answers;
    private final List<String> refused = new ArrayList<>();
    private int images;
    private boolean over;

    private AnswerFile(Path target, Journal journal, FileChannel answers) {
        this.target = target;
        this.part = part(target);
        this.run = run(target);
        this.journal = journal;
        this.answers = answers;
    }

    private static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private static Path run(Path target) {
        return target.resolveSibling(target.getFileName() + ".run");
    }

    /**
     * Names the files that a run makes, so that none of them is taken for an image.
     *
     * @param target the file
     * @return the real paths of that file and of those beside it
     */
    public static Set<Path> files(Path target) {
        Path folder = target.toAbsolutePath().normalize().getParent();
        try {
            Path real = folder == null ? target : folder.toRealPath().resolve(target.getFileName());
            return Set.of(real, part(real), run(real));
        } catch (IOException e) {
            return Set.of(); // a folder that is not there yet has no images
        }
    }

    /**
     * Begins a run, or goes on with it.
     *
     * @param target the file; missing folders are made
     * @param facts what the answers depend on, by names that a user understands
     * @param head what the file begins with
     * @param resuming whether a run that lies there goes on; otherwise it is refused, so that none is lost by mistake
     * @return the file, behind the last chunk of answers that is whole
     * @throws HandwritingException if the file cannot be written, or there is another run
     */
    public static AnswerFile open(Path target, Map<String, String> facts, String head, boolean resuming) {
        Path part = part(target.toAbsolutePath());
        if (!resuming && Files.exists(part)) {
            throw new HandwritingException(part(target) + " holds the answers of a run that did not end; --resume goes"
                    + " on with it, and without that file a new one begins.");
        }
        try {
            Path folder = part.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return opened(target, facts, head);
        } catch (IOException e) {
            throw refusal(target, e);
        }
    }

    private static AnswerFile opened(Path target, Map<String, String> facts, String head) throws IOException {
        Journal journal = Journal.open(run(target));
        AnswerFile file;
        try {
            file = new AnswerFile(target, journal, channel(part(target)));
        } catch (IOException e) {
            journal.close();
            throw e;
        }
        try {
            file.begin(facts, head);
            return file;
        } catch (HandwritingException | IOException e) {
            file.closeFiles();
            throw e;
        }
    }

    private static FileChannel channel(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private void begin(Map<String, String> facts, String head) throws IOException {
        int kept = 0;
        if (answers.size() > 0) {
            requireSame(facts);
            kept = keepWholeChunks();
        }
        if (kept == 0) {
            answers.truncate(0);
            journal.begin(facts);
            append(0, head, List.of());
        }
    }

    private void requireSame(Map<String, String> facts) {
        Map<String, String> begun = journal.run()
                .orElseThrow(() -> new HandwritingException(part + " cannot be gone on with: there is no " + run
                        + " that tells what run it is of. Without that file a new one begins."));
        Set<String> names = new TreeSet<>(facts.keySet());
        names.addAll(begun.keySet());
        names.removeIf(name -> String.valueOf(facts.get(name)).equals(String.valueOf(begun.get(name))));
        if (!names.isEmpty()) {
            throw new HandwritingException(part + " holds the answers of another run; what differs: "
                    + String.join(", ", names) + ". Call it as it was begun, or delete that file to begin anew.");
        }
    }

    /** Cuts off what follows the last chunk that is as the journal says, and tells how many are left. */
    private int keepWholeChunks() throws IOException {
        int kept = 0;
        long length = 0;
        for (Journal.Entry entry : journal.entries()) {
            if (!isThere(entry, length)) {
                break;
            }
            length = entry.bytes();
            images = entry.images();
            refused.addAll(entry.refused());
            kept++;
        }
        answers.truncate(length);
        answers.position(length);
        journal.keep(kept);
        return kept;
    }

    private boolean isThere(Journal.Entry entry, long from) throws IOException {
        long length = entry.bytes() - from;
        if (length < 0 || length > LONGEST_CHUNK || entry.bytes() > answers.size()) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) length);
        while (bytes.hasRemaining() && answers.read(bytes, from + bytes.position()) >= 0) {
            // a read may give less than was asked for
        }
        return sum(bytes.array()) == entry.crc32c();
    }

    private static long sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }

    /**
     * Counts the images that earlier runs were done with: whole chunks.
     *
     * @return how many they are at the beginning, and how many now
     */
    public int images() {
        return images;
    }

    /**
     * Tells what earlier runs could not read.
     *
     * @return what was told of it then
     */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    /**
     * Adds a chunk.
     *
     * @param count how many images it has
     * @param text the answers
     * @param notRead what could not be read, and why
     * @throws HandwritingException if the file cannot be written; what was added before is kept
     */
    public void add(int count, String text, List<String> notRead) {
        try {
            append(count, text, notRead);
        } catch (IOException e) {
            throw refusal(target, e);
        }
    }

    private void append(int count, String text, List<String> notRead) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            answers.write(bytes);
        }
        images += count;
        journal.add(new Journal.Entry(images, answers.position(), sum(bytes.array()), notRead));
    }

    /**
     * Moves the answers to their place; a file that is there is replaced.
     *
     * @throws HandwritingException if that cannot be done; the answers are kept
     */
    public void complete() {
        try {
            closeFiles();
            WholeFile.move(part, target);
            Files.delete(run);
            over = true;
        } catch (IOException e) {
            throw refusal(target, e);
        }
    }

    /** Keeps what there is of a run that is not complete, unless that is nothing. */
    @Override
    public void close() {
        try {
            closeFiles();
            if (!over && images == 0) {
                Files.deleteIfExists(part);
                Files.deleteIfExists(run);
            }
        } catch (IOException e) {
            throw refusal(target, e);
        }
    }

    private void closeFiles() throws IOException {
        try (journal) {
            answers.close();
        }
    }

    private static HandwritingException refusal(Path target, IOException cause) {
        return new HandwritingException(
                "The answers cannot be written to " + target + ": " + FileFault.of(cause) + ".", cause);
    }
}
