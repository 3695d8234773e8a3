package io.handwriting.djl.internal.script;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs functions as PyTorch saves a module that has no weights. */
final class ScriptArchive {
    private static final String HEAD = """
            class Script(Module):
              __parameters__ = []
              __buffers__ = []
            """;

    /** Pickled: a new Script whose attributes are none. */
    private static final String SCRIPT = "\u0080\u0002c__torch__\nScript\n)\u0081}b.";

    /** Pickled: no constants. */
    private static final String EMPTY_TUPLE = "\u0080\u0002).";

    private ScriptArchive() {}

    /**
     * Packs.
     *
     * @param functions methods in TorchScript, indented by two spaces, with {@code self: __torch__.Script}
     * @return what PyTorch loads
     */
    static byte[] of(String functions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "data.pkl", SCRIPT.getBytes(ISO_8859_1));
            put(zip, "code/__torch__.py", (HEAD + functions).getBytes(UTF_8));
            put(zip, "constants.pkl", EMPTY_TUPLE.getBytes(ISO_8859_1));
            put(zip, "version", "3\n".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry("archive/" + name));
        zip.write(content);
        zip.closeEntry();
    }
}
