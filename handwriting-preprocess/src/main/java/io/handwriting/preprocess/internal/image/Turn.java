package io.handwriting.preprocess.internal.image;

import java.util.Optional;

/** What makes the pixels of an image upright, in the order of the numbers 1 to 8 that Exif has for how they lie. */
enum Turn {
    NONE(false, false, false),
    MIRROR(false, true, false),
    HALF(false, true, true),
    FLIP(false, false, true),
    TRANSPOSE(true, false, false),
    RIGHT(true, false, true),
    TRANSVERSE(true, true, true),
    LEFT(true, true, false);

    private final boolean transposed;
    private final boolean columnsBackwards;
    private final boolean rowsBackwards;

    Turn(boolean transposed, boolean columnsBackwards, boolean rowsBackwards) {
        this.transposed = transposed;
        this.columnsBackwards = columnsBackwards;
        this.rowsBackwards = rowsBackwards;
    }

    static Optional<Turn> ofExif(int number) {
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }

    /** Makes pixels upright. */
    Pixels apply(Pixels lying) {
        if (this == NONE) {
            return lying;
        }
        int[] from = lying.argb();
        int[] to = new int[from.length];
        int width = transposed ? lying.height() : lying.width();
        int height = transposed ? lying.width() : lying.height();
        int start =
                (columnsBackwards ? lying.width() - 1 : 0) + (rowsBackwards ? lying.height() - 1 : 0) * lying.width();
        int column = columnsBackwards ? -1 : 1;
        int row = rowsBackwards ? -lying.width() : lying.width();
        int right = transposed ? row : column;
        int down = transposed ? column : row;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                to[y * width + x] = from[start + x * right + y * down];
            }
        }
        return new Pixels(width, height, to);
    }
}
