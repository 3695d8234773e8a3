package io.handwriting.data.internal;

import io.handwriting.data.DataException;
import io.handwriting.spi.FileFault;
import io.handwriting.spi.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Takes single files out of a zip archive. Where they go is never read from the archive. */
public final class ZipMembers {
    private static final int BUFFER = 1 << 16;

    private ZipMembers() {}

    /**
     * Takes files out.
     *
     * @param archive the archive
     * @param names the names of the files, without the folders that they are in there
     * @param folder where they go, under the same names
     * @param mostBytes how large one of them may be
     * @throws DataException if the archive is damaged, or a file is missing or too large
     */
    public static void extract(Path archive, List<String> names, Path folder, long mostBytes) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (String name : names) {
                ZipEntry entry = zip.stream()
                        .filter(candidate ->
                                !candidate.isDirectory() && fileName(candidate).equals(name))
                        .findFirst()
                        .orElseThrow(() -> new DataException("There is no " + name + " in " + archive + "."));
                WholeFile.write(folder.resolve(name), out -> copy(zip, entry, out, mostBytes));
            }
        } catch (ZipException e) {
            throw new DataException(
                    archive + " is no zip archive, or damaged: " + e.getMessage() + ". Delete it and fetch it again.",
                    e);
        } catch (IOException e) {
            throw new DataException("The archive " + archive + " cannot be read: " + FileFault.of(e) + ".", e);
        }
    }

    private static String fileName(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    private static void copy(ZipFile zip, ZipEntry entry, OutputStream out, long mostBytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long done = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                done += read;
                if (done > mostBytes) {
                    throw new DataException(entry.getName() + " in " + zip.getName() + " has more than " + mostBytes
                            + " bytes; this is not the archive wanted.");
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
