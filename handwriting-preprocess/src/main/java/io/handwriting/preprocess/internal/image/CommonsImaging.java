package io.handwriting.preprocess.internal.image;

import io.handwriting.DrawingException;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Calls Commons Imaging; whatever it throws at a damaged image becomes a sentence. */
final class CommonsImaging {
    private CommonsImaging() {}

    static BufferedImage read(String form, Parser parser) {
        try {
            return parser.parse();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new DrawingException(
                    "This " + form + " is damaged or cut off, so its pixels cannot be read (" + innermost(e) + ").", e);
        }
    }

    private static String innermost(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getMessage() == null
                ? innermost.getClass().getSimpleName()
                : innermost.getMessage().strip();
    }

    /** A call of a parser. */
    @FunctionalInterface
    interface Parser {
        BufferedImage parse() throws IOException;
    }
}
