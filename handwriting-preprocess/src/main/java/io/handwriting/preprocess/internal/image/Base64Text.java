package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import java.util.Locale;

/** Base64 in the standard or the URL alphabet, alone or behind the head of a data URL. */
public final class Base64Text {
    private static final int BITS = 6;
    private static final int PADDING = -1;
    private static final int SPACE = -2;
    private static final int FOREIGN = -3;
    private static final String SCHEME = "data:";
    private static final String MARK = ";base64";

    private final CharSequence text;
    private final int start;
    private final int digits;

    private Base64Text(CharSequence text, int start) {
        this.text = text;
        this.start = start;
        this.digits = countDigits();
    }

    /**
     * Takes a text apart without decoding it.
     *
     * @param text base64, with or without a data URL around it
     * @return the base64 in it
     * @throws DrawingException if it is none, with the place of the first wrong character
     */
    public static Base64Text of(CharSequence text) {
        int start = 0;
        while (start < text.length() && valueOf(text.charAt(start)) == SPACE) {
            start++;
        }
        return new Base64Text(text, startsWith(text, start, SCHEME) ? skipHead(text, start) : start);
    }

    private static boolean startsWith(CharSequence text, int start, String wanted) {
        return text.length() - start >= wanted.length()
                && text.subSequence(start, start + wanted.length()).toString().equalsIgnoreCase(wanted);
    }

    private static int skipHead(CharSequence text, int start) {
        int comma = start;
        while (comma < text.length() && text.charAt(comma) != ',') {
            comma++;
        }
        if (comma == text.length()) {
            throw new DrawingException("The data URL has no comma; data:image/png;base64, is its usual head.");
        }
        if (!startsWith(text, Math.max(start, comma - MARK.length()), MARK)) {
            throw new DrawingException("The data URL is not base64; ;base64 is needed before its comma.");
        }
        return comma + 1;
    }

    private int countDigits() {
        int count = 0;
        int padding = 0;
        for (int i = start; i < text.length(); i++) {
            int value = valueOf(text.charAt(i));
            if (value == FOREIGN) {
                throw foreign(i, "which is not base64");
            }
            if (value == PADDING) {
                padding++;
            } else if (value != SPACE) {
                if (padding > 0) {
                    throw foreign(i, "behind the padding that ends base64");
                }
                count++;
            }
        }
        if (count % 4 == 1 || padding > 2) {
            throw new DrawingException("The base64 has " + count + " characters and " + padding
                    + " of padding, which no number of bytes gives; it may be cut off.");
        }
        return count;
    }

    private DrawingException foreign(int at, String why) {
        return new DrawingException(
                "Character " + (at + 1) + " of the text is " + quoted(text.charAt(at)) + ", " + why + ".");
    }

    private static String quoted(char c) {
        return c < ' ' || c > '~' ? String.format(Locale.ROOT, "U+%04X", (int) c) : "\"" + c + "\"";
    }

    /**
     * Tells how much it decodes to.
     *
     * @return the number of bytes
     */
    public int size() {
        return (int) ((long) digits * BITS / Byte.SIZE);
    }

    /**
     * Decodes it.
     *
     * @return the bytes
     */
    public byte[] decode() {
        byte[] bytes = new byte[size()];
        int buffer = 0;
        int bits = 0;
        int next = 0;
        for (int i = start; next < bytes.length; i++) {
            int value = valueOf(text.charAt(i));
            if (value >= 0) {
                buffer = (buffer << BITS) | value;
                bits += BITS;
            }
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[next++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }

    private static int valueOf(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return switch (c) {
            case '+', '-' -> 62;
            case '/', '_' -> 63;
            case '=' -> PADDING;
            case ' ', '\t', '\n', '\r', '\f' -> SPACE;
            default -> FOREIGN;
        };
    }
}
