package io.handwriting.examples.report;

import io.handwriting.Bitmap;
import io.handwriting.Glyph;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Many small pictures on one. */
public final class ContactSheet {
    private static final int TILE = 84;
    private static final int GAP = 4;

    private final BufferedImage sheet;

    private ContactSheet(int columns, int rows) {
        sheet = new BufferedImage(columns * (TILE + GAP) + GAP, rows * (TILE + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
    }

    /** Lays out rows of pictures, so many groups of them side by side. */
    public static ContactSheet of(List<List<Bitmap>> groups, int groupsInARow) {
        int columns = groups.stream().mapToInt(List::size).max().orElse(1);
        ContactSheet made = new ContactSheet(columns * groupsInARow, (groups.size() + groupsInARow - 1) / groupsInARow);
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < groups.get(i).size(); j++) {
                made.paint(groups.get(i).get(j), i % groupsInARow * columns + j, i / groupsInARow);
            }
        }
        return made;
    }

    static Bitmap picture(Glyph glyph) {
        return Bitmap.of(Glyph.SIZE, Glyph.SIZE, glyph.toBytes());
    }

    private void paint(Bitmap picture, int column, int row) {
        BufferedImage image = GreyImage.of(picture);
        int longer = Math.max(picture.width(), picture.height());
        int width = Math.max(1, picture.width() * TILE / longer);
        int height = Math.max(1, picture.height() * TILE / longer);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                longer < TILE
                        ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                        : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, GAP + column * (TILE + GAP), GAP + row * (TILE + GAP), width, height, null);
        graphics.dispose();
    }

    /** Writes the picture as a PNG. */
    public void writeTo(OutputStream out) throws IOException {
        ImageIO.write(sheet, "png", out);
    }

    public void save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeTo(out);
        }
    }
}
