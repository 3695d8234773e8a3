package io.handwriting.examples.server.guard;

import io.handwriting.HandwritingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Keeps a made-up token in a file that its owner alone can read. */
final class TokenFile {
    private static final int BYTES = 24;

    private TokenFile() {}

    static String tokenIn(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).trim() : madeUp(file);
        } catch (IOException e) {
            throw new HandwritingException(
                    "The admin token cannot be kept in " + file + "; give one with --admin-token.", e);
        }
    }

    private static String madeUp(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            channel.write(StandardCharsets.US_ASCII.encode(token + "\n"));
        } catch (FileAlreadyExistsException e) {
            return Files.readString(file).trim();
        }
        return token;
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            };
        }
        return new FileAttribute<?>[0];
    }
}
