package io.handwriting.examples.cli;

import io.handwriting.spi.FileFault;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The standard output stream; remembers why nothing more can be written to it. */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** What went wrong; a reader that has enough and goes, as {@code head} does, is nothing that went wrong. */
    Optional<String> fault() {
        return Optional.ofNullable(failure)
                .map(FileFault::of)
                .filter(reason -> !reason.toLowerCase(Locale.ROOT).contains("pipe"))
                .map(reason -> "The answers cannot be written: " + reason + ".");
    }
}
