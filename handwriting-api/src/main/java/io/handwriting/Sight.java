package io.handwriting;

/** What of a glyph a model looks at. */
public enum Sight {
    /** The pixels. */
    PICTURE,
    /** The {@linkplain PenPath way of the pen}, and not the pixels. */
    PATH;

    /**
     * Takes what a model of this sight is given.
     *
     * @param glyph a glyph
     * @return the glyph itself, or the {@linkplain PenPath#sheet() sheet} of its path; {@link Glyph#BLANK} for a glyph
     *     without a path
     */
    public Glyph of(Glyph glyph) {
        return this == PICTURE ? glyph : glyph.path().map(PenPath::sheet).orElse(Glyph.BLANK);
    }
}
