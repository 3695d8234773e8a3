package io.handwriting.preprocess.internal.text;

import io.handwriting.Bitmap;
import io.handwriting.InkBox;
import io.handwriting.Polarity;
import io.handwriting.preprocess.internal.InkSpots;
import io.handwriting.preprocess.internal.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The spots of ink of a bitmap as pieces; a spot that may hold several characters is cut. */
public final class BitmapPieces implements Pieces {
    private static final int PAPER_AROUND = 2;

    /** The logarithm of the odds; what looks even less like the end of a character is not cut. */
    private static final float LEAST_ODDS = -3;

    private final InkSpots ink;
    private final double size;
    private final List<List<Seams.Seam>> seams;
    private final SpotParts parts;
    private final List<Piece> pieces;

    private BitmapPieces(InkSpots ink, double size, List<List<Seams.Seam>> seams) {
        this.ink = ink;
        this.size = size;
        this.seams = seams;
        this.parts = SpotParts.of(ink.spots(), seams);
        this.pieces = parts.all().stream().map(this::piece).toList();
    }

    /**
     * Cuts a bitmap where characters may end.
     *
     * @param bitmap the bitmap
     * @return its pieces; none if nothing, or next to nothing, is drawn
     */
    public static BitmapPieces of(Bitmap bitmap) {
        InkSpots ink = InkSpots.of(bitmap);
        List<List<Seams.Seam>> seams = seams(ink);
        if (ink.spots().size() <= MOST) {
            Set<Seams.Seam> unlikely = SpotParts.of(ink.spots(), seams).unlikely(LEAST_ODDS);
            seams.forEach(ofSpot -> ofSpot.removeAll(unlikely));
        }
        return new BitmapPieces(ink, scale(bitmap, ink), seams);
    }

    /**
     * Cuts a bitmap wherever it can be cut, likely or not.
     *
     * @param bitmap the bitmap
     * @return its pieces
     */
    public static BitmapPieces ofAll(Bitmap bitmap) {
        InkSpots ink = InkSpots.of(bitmap);
        return new BitmapPieces(ink, scale(bitmap, ink), seams(ink));
    }

    private static List<List<Seams.Seam>> seams(InkSpots ink) {
        double height = height(ink);
        List<List<Seams.Seam>> seams = new ArrayList<>();
        for (Segments spot : ink.spots()) {
            seams.add(new ArrayList<>(Seams.of(spot, height, ink.penWidth())));
        }
        return seams;
    }

    private static double height(InkSpots ink) {
        return LineHeight.of(ink.spots().stream().map(Segments::box).toList());
    }

    private static double scale(Bitmap bitmap, InkSpots ink) {
        return (double) bitmap.width() / ink.bitmap().width();
    }

    private Piece piece(SpotParts.Part part) {
        return new Piece(scaled(part.box(), size), part.source(), part.cutInk());
    }

    private static InkBox scaled(InkBox box, double size) {
        return new InkBox(size * box.left(), size * box.top(), size * box.right(), size * box.bottom());
    }

    /**
     * Pictures what lies around the place before a piece: what is to its left bright, the rest half as bright.
     *
     * @param piece a piece but the first
     * @return the pixels of a glyph
     */
    public float[] joint(int piece) {
        return parts.picture(piece);
    }

    @Override
    public double odds(int piece) {
        return parts.odds(piece);
    }

    @Override
    public List<Piece> all() {
        return pieces;
    }

    @Override
    public Bitmap drawing(int from, int to) {
        List<Segments> kept =
                parts.all().subList(from, to).stream().map(SpotParts.Part::ink).toList();
        InkBox box = kept.stream().map(Segments::box).reduce(InkBox::and).orElseThrow();
        int left = (int) box.left() - PAPER_AROUND;
        int top = (int) box.top() - PAPER_AROUND;
        int width = (int) box.width() + 2 * PAPER_AROUND;
        int height = (int) box.height() + 2 * PAPER_AROUND;
        byte[] greys = new byte[width * height];
        byte[] row = new byte[ink.bitmap().width()];
        for (Segments part : kept) {
            for (int i = 0; i < part.count(); i++) {
                ink.bitmap().copyRow(part.row(i), row);
                int at = (part.row(i) - top) * width - left;
                for (int x = part.start(i); x < part.end(i); x++) {
                    greys[at + x] = (byte) Math.round(255 * ink.coverage()[row[x] & 0xff]);
                }
            }
        }
        return Bitmap.of(width, height, greys, Polarity.LIGHT_ON_DARK);
    }

    @Override
    public Optional<Pieces> finer() {
        double height = height(ink);
        List<List<Seams.Seam>> more = new ArrayList<>();
        for (int spot = 0; spot < seams.size(); spot++) {
            List<Seams.Seam> usual = seams.get(spot);
            more.add(usual.isEmpty() ? Seams.ofAny(ink.spots().get(spot), height, ink.penWidth()) : usual);
        }
        return more.equals(seams) ? Optional.empty() : Optional.of(new BitmapPieces(ink, size, more));
    }
}
