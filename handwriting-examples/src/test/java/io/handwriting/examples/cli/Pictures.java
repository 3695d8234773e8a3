package io.handwriting.examples.cli;

import io.handwriting.Bitmap;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures of characters, drawn by code. */
final class Pictures {
    private Pictures() {}

    static Path blank(Path file) throws IOException {
        return write(SyntheticCanvas.of(60).greys(255, 255).draw(SyntheticInk.of("1")), file);
    }

    static Path of(String label, Path file) throws IOException {
        return write(SyntheticCanvas.of(120).draw(SyntheticInk.of(label)), file);
    }

    /** A line of characters beside each other. */
    static Path ofText(String text, Path file) throws IOException {
        List<Stroke> strokes = new ArrayList<>();
        float right = 0;
        for (String label : text.codePoints().mapToObj(Character::toString).toList()) {
            Ink ink = SyntheticInk.of(label);
            for (Stroke stroke : ink.strokes()) {
                float[] xy = new float[2 * stroke.size()];
                for (int i = 0; i < stroke.size(); i++) {
                    xy[2 * i] = stroke.x(i) + right;
                    xy[2 * i + 1] = stroke.y(i);
                }
                strokes.add(Stroke.of(xy));
            }
            right += (float) InkBox.of(ink).right() + 30;
        }
        return write(SyntheticCanvas.of(500).brush(12).draw(new Ink(strokes)), file);
    }

    /** A folder of pictures for each label. */
    static Path folders(Path folder, int each, String... labels) throws IOException {
        Random random = new Random(each);
        for (String label : labels) {
            Path place = Files.createDirectories(folder.resolve(label));
            for (int i = 0; i < each; i++) {
                write(SyntheticCanvas.of(80).draw(SyntheticInk.of(label, random)), place.resolve(i + ".png"));
            }
        }
        return folder;
    }

    /** The same, each label's pictures in the folder of the next label. */
    static Path mislabelled(Path folder, int each, String... labels) throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + "-right");
        folders(aside, each, labels);
        Files.createDirectories(folder);
        for (int i = 0; i < labels.length; i++) {
            Files.move(aside.resolve(labels[i]), folder.resolve(labels[(i + 1) % labels.length]));
        }
        return folder;
    }

    private static Path write(Bitmap drawn, Path file) throws IOException {
        BufferedImage image = new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, drawn.width(), drawn.height(), drawn.toBytes());
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
