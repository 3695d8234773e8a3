package io.handwriting.preprocess;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes the files it is given, and prints a line for each: the bitmap, or which class is missing. */
final class DecodingProgram {
    private DecodingProgram() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            byte[] image = Files.readAllBytes(Path.of(file));
            try {
                out.println(ImageDecoder.ofDefaults().decode(image));
            } catch (NoClassDefFoundError e) {
                out.println("missing " + e.getMessage());
            }
        }
    }
}
