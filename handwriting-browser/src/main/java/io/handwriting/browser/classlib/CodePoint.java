package io.handwriting.browser.classlib;

/** A character that may need two chars. */
public final class CodePoint {
    private CodePoint() {}

    /**
     * Writes a character.
     *
     * @param codePoint its number
     * @return the character alone
     */
    public static String text(int codePoint) {
        return String.valueOf(Character.toChars(codePoint));
    }
}
