package io.handwriting.data.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums of files, by the algorithms that every Java platform has. */
public enum Checksum {
    /** What data are known by here. */
    SHA_256("SHA-256"),
    /** What some publishers still give; good against damage, not against forgers. */
    MD5("MD5");

    private final String algorithm;

    Checksum(String algorithm) {
        this.algorithm = algorithm;
    }

    /**
     * Starts a checksum.
     *
     * @return a new digest
     */
    public MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm + ".", e);
        }
    }

    /**
     * Ends a checksum.
     *
     * @param digest the digest, which starts anew
     * @return its lower-case hexadecimal digits
     */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public String toString() {
        return algorithm;
    }
}
