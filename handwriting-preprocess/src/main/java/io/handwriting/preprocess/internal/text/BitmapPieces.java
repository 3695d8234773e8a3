package io.handwriting.preprocess.internal.text;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.InkBox;
import io.handwriting.Polarity;
import io.handwriting.preprocess.internal.InkSpots;
import io.handwriting.preprocess.internal.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The spots of ink of a bitmap as pieces; a spot that may hold several characters is cut. */
public final class BitmapPieces implements Pieces {
    private static final int PAPER_AROUND = 2;

    private final InkSpots ink;
    private final double size;
    private final boolean isFine;
    private final List<Piece> pieces;
    private final List<Segments> segments;

    private BitmapPieces(InkSpots ink, double size, boolean isFine, List<Piece> pieces, List<Segments> segments) {
        this.ink = ink;
        this.size = size;
        this.isFine = isFine;
        this.pieces = pieces;
        this.segments = segments;
    }

    /**
     * Cuts a bitmap.
     *
     * @param bitmap the bitmap
     * @return its pieces; none if nothing, or next to nothing, is drawn
     */
    public static BitmapPieces of(Bitmap bitmap) {
        InkSpots ink = InkSpots.of(bitmap);
        return of(ink, (double) bitmap.width() / ink.bitmap().width(), false);
    }

    private static BitmapPieces of(InkSpots ink, double size, boolean isFine) {
        double height = LineHeight.of(ink.spots().stream().map(Segments::box).toList());
        List<Part> parts = new ArrayList<>();
        for (int source = 0; source < ink.spots().size(); source++) {
            Segments spot = ink.spots().get(source);
            List<Seams.Seam> seams =
                    isFine ? Seams.ofAny(spot, height, ink.penWidth()) : Seams.of(spot, height, ink.penWidth());
            List<Segments> cut = cut(spot, seams);
            for (int i = 0; i < cut.size(); i++) {
                if (cut.get(i).count() > 0) {
                    double cutInk = i == 0 ? 0 : seams.get(i - 1).ink();
                    parts.add(new Part(new Piece(scaled(cut.get(i).box(), size), source, cutInk), cut.get(i)));
                }
            }
        }
        parts.sort(Comparator.comparingDouble(part -> part.piece.middle()));
        return new BitmapPieces(
                ink,
                size,
                isFine,
                parts.stream().map(Part::piece).toList(),
                parts.stream().map(Part::segments).toList());
    }

    private static InkBox scaled(InkBox box, double size) {
        return new InkBox(size * box.left(), size * box.top(), size * box.right(), size * box.bottom());
    }

    private static List<Segments> cut(Segments spot, List<Seams.Seam> seams) {
        if (seams.isEmpty()) {
            return List.of(spot);
        }
        List<Segments> parts = new ArrayList<>();
        for (int i = 0; i <= seams.size(); i++) {
            parts.add(new Segments());
        }
        for (int segment = 0; segment < spot.count(); segment++) {
            int row = spot.row(segment);
            int start = spot.start(segment);
            for (int i = 0; i < seams.size(); i++) {
                int end = Math.min(spot.end(segment), seams.get(i).x(row));
                parts.get(i).add(row, start, end);
                start = Math.max(start, end);
            }
            parts.get(seams.size()).add(row, start, spot.end(segment));
        }
        return parts;
    }

    @Override
    public List<Piece> all() {
        return pieces;
    }

    @Override
    public Drawing drawing(int from, int to) {
        List<Segments> kept = segments.subList(from, to);
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
        return isFine ? Optional.empty() : Optional.of(of(ink, size, true));
    }

    private record Part(Piece piece, Segments segments) {}
}
