package io.handwriting.examples.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text for long data: the same for the same data, and for no others; for one thread. */
public final class Fingerprint {
    private final MessageDigest digest;

    /** Begins without data. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /**
     * Adds a text.
     *
     * @param text the text; without the character 0
     * @return this
     */
    public Fingerprint add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /**
     * Adds bytes.
     *
     * @param bytes the bytes
     * @return this
     */
    public Fingerprint add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Returns the text; what was added is forgotten. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
