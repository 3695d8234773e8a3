package io.handwriting.browser.classlib.java.util;

/** Stands for {@link java.util.HexFormat}, of which checksums need one method. */
public final class THexFormat {
    private static final THexFormat PLAIN = new THexFormat();
    private static final int DIGITS = 8;

    private THexFormat() {}

    /** Gives the one that writes small letters. */
    public static THexFormat of() {
        return PLAIN;
    }

    /** Writes eight digits. */
    public String toHexDigits(int value) {
        String digits = Integer.toHexString(value);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}
