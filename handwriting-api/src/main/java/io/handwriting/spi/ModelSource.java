package io.handwriting.spi;

import io.handwriting.ModelException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of a model file come from: the file system, the class path or memory.
 *
 * <p>Immutable and safe to share between threads; nothing is read before it is asked for.
 */
public final class ModelSource {
    private final String name;
    private final @Nullable Path path;
    private final boolean partOfTheProgram;
    private final Opener opener;

    private ModelSource(String name, @Nullable Path path, boolean partOfTheProgram, Opener opener) {
        this.name = name;
        this.path = path;
        this.partOfTheProgram = partOfTheProgram;
        this.opener = opener;
    }

    /**
     * Takes a file.
     *
     * @param file the model file
     * @return the source
     */
    public static ModelSource of(Path file) {
        return new ModelSource(file.toString(), file, false, () -> Files.newInputStream(file));
    }

    /**
     * Takes a resource of a jar.
     *
     * @param resource where it lies
     * @return the source
     */
    public static ModelSource of(URL resource) {
        return new ModelSource(resource.toString(), null, false, () -> stream(resource));
    }

    /**
     * Takes a resource that came with the program. It is trusted as the classes beside it are: runtimes may leave out
     * the checks that they put other files to.
     *
     * @param resource where it lies
     * @return the source
     */
    public static ModelSource partOfTheProgram(URL resource) {
        return new ModelSource(resource.toString(), null, true, () -> stream(resource));
    }

    private static InputStream stream(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        connection.setUseCaches(false); // a cached jar would stay open for the life of the JVM
        return connection.getInputStream();
    }

    /**
     * Takes bytes.
     *
     * @param name what to call them in messages; its ending tells the form of the file
     * @param bytes the content of a model file
     * @return the source of a copy of the bytes
     */
    public static ModelSource of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new ModelSource(name, null, false, () -> new ByteArrayInputStream(copy));
    }

    /**
     * Takes a file that lies inside this one, and is trusted as this one is.
     *
     * @param inner its name
     * @param bytes its content
     * @return the source of a copy of the bytes
     */
    public ModelSource holding(String inner, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new ModelSource(inner, null, partOfTheProgram, () -> new ByteArrayInputStream(copy));
    }

    /**
     * Names the source.
     *
     * @return the path, address or name, as messages show it
     */
    public String name() {
        return name;
    }

    /**
     * Tells the file, for runtimes that map it into memory.
     *
     * @return the path; empty when the model is not a file of its own
     */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /**
     * Tells whether the model came with the program.
     *
     * @return true if it can be trusted as the program's own classes
     */
    public boolean isPartOfTheProgram() {
        return partOfTheProgram;
    }

    /**
     * Reads the beginning.
     *
     * @param length how many bytes at the most
     * @return the first bytes, fewer when the file is shorter
     * @throws ModelException if the file cannot be read
     */
    public byte[] head(int length) {
        return read(stream -> stream.readNBytes(length));
    }

    /**
     * Reads it all.
     *
     * @param limit how many bytes are accepted
     * @return the whole content
     * @throws ModelException if the file cannot be read or is larger than the limit
     */
    public byte[] bytes(int limit) {
        return read(stream -> {
            byte[] content = stream.readNBytes(Math.min(limit, Integer.MAX_VALUE - 1) + 1);
            if (content.length == 0) {
                throw new ModelException("The model file " + name + " is empty.");
            }
            if (content.length > limit) {
                throw new ModelException("The model file " + name + " is larger than " + limit + " bytes.");
            }
            return content;
        });
    }

    private byte[] read(Reader reader) {
        try (InputStream stream = opener.open()) {
            return reader.read(stream);
        } catch (IOException e) {
            throw new ModelException("The model file " + name + " cannot be read: " + reason(e), e);
        }
    }

    private String reason(IOException e) {
        if (path != null && !Files.exists(path)) {
            return "there is no such file.";
        }
        return e.getMessage() + ".";
    }

    @Override
    public String toString() {
        return "ModelSource[" + name + "]";
    }

    private interface Opener {
        InputStream open() throws IOException;
    }

    private interface Reader {
        byte[] read(InputStream stream) throws IOException;
    }
}
