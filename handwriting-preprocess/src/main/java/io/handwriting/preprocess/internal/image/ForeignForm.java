package io.handwriting.preprocess.internal.image;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A form of files that is not read but known, so that a refusal can name it.
 *
 * @param name what it is
 * @param signature the bytes it is known by
 */
record ForeignForm(String name, Signature signature) {
    private static final int HEAD = 512;

    private static final List<ForeignForm> KNOWN = List.of(
            at(8, "WEBP", "a WebP image"),
            at(0, "II*\0", "a TIFF image"),
            at(0, "MM\0*", "a TIFF image"),
            at(4, "ftypavi", "an AVIF image"),
            at(4, "ftyphe", "a HEIC image"),
            at(4, "ftypmif1", "a HEIF image"),
            at(4, "ftypmsf1", "a HEIF image"),
            at(0, "\0\0\1\0", "an icon (ICO)"),
            at(0, "\0\0\2\0", "a cursor (CUR)"),
            at(0, "\u00ff\n", "a JPEG XL image"),
            at(4, "JXL ", "a JPEG XL image"),
            at(4, "jP  ", "a JPEG 2000 image"),
            at(0, "8BPS", "a Photoshop image"),
            at(0, "%PDF", "a PDF document"),
            at(0, "PK\3\4", "a ZIP archive"),
            at(0, "iVBORw0KGgo", "an image written as base64, which decodeBase64 takes"),
            at(0, "/9j/", "an image written as base64, which decodeBase64 takes"));

    private static ForeignForm at(int offset, String bytes, String name) {
        return new ForeignForm(name, new Signature(offset, bytes));
    }

    /** Says what a file is, as the beginning of a sentence. */
    static String describe(byte[] file) {
        if (file.length == 0) {
            return "The image is empty";
        }
        return KNOWN.stream()
                .filter(form -> form.signature.isIn(file))
                .findFirst()
                .map(form -> "This is " + form.name)
                .orElseGet(() -> describeText(file));
    }

    private static String describeText(byte[] file) {
        String head =
                new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (head.contains("<svg")) {
            return "This is an SVG drawing";
        }
        if (head.contains("<html") || head.contains("<!doctype html")) {
            return "This is a web page";
        }
        if (head.stripLeading().startsWith("data:")) {
            return "This is a data URL, which decodeBase64 takes";
        }
        String bytes = HexFormat.ofDelimiter(" ").formatHex(file, 0, Math.min(file.length, 8));
        return "This is no known form of image (it begins with the bytes " + bytes + ")";
    }
}
