package io.handwriting.preprocess.internal.image;

/**
 * Bytes by which a form of files is known.
 *
 * @param offset where they are
 * @param bytes the bytes, one a character
 */
record Signature(int offset, String bytes) {

    boolean isIn(byte[] file) {
        if (file.length < offset + bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((file[offset + i] & 0xff) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
