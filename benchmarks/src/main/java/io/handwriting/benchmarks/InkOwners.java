package io.handwriting.benchmarks;

import io.handwriting.Bitmap;
import io.handwriting.Ink;
import io.handwriting.InkBox;
import io.handwriting.Stroke;
import io.handwriting.data.Canvas;
import io.handwriting.evaluation.WrittenLine;
import io.handwriting.preprocess.LinePieces;
import java.util.ArrayList;
import java.util.List;

/** Knows which character of a written line each pixel of its ink belongs to: the one whose pen passed nearest. */
final class InkOwners {
    /** Every so many pixels one is looked at. */
    private static final int STEP = 4;

    private static final int PAPER_AROUND = 2;
    private static final int INK = 128;

    private final List<Passage> passages;
    private final int characters;

    private InkOwners(List<Passage> passages, int characters) {
        this.passages = passages;
        this.characters = characters;
    }

    static InkOwners of(WrittenLine line, Canvas canvas) {
        List<Stroke> laid = canvas.lay(line.ink()).strokes();
        List<Passage> passages = new ArrayList<>();
        int next = 0;
        for (int character = 0; character < line.characters().size(); character++) {
            Ink ink = line.characters().get(character);
            for (Stroke stroke : laid.subList(next, next + ink.strokes().size())) {
                for (int i = 0; i < stroke.size(); i++) {
                    passages.add(Passage.of(character, stroke, i));
                }
            }
            next += ink.strokes().size();
        }
        return new InkOwners(passages, line.characters().size());
    }

    /** Counts the pixels of each character in a piece. */
    double[] of(LinePieces pieces, int piece) {
        Bitmap drawn = pieces.drawing(piece);
        InkBox box = pieces.box(piece);
        double scale = box.width() / (drawn.width() - 2 * PAPER_AROUND);
        double[] counts = new double[characters];
        byte[] row = new byte[drawn.width()];
        for (int y = PAPER_AROUND; y < drawn.height() - PAPER_AROUND; y += STEP) {
            drawn.copyRow(y, row);
            for (int x = PAPER_AROUND; x < drawn.width() - PAPER_AROUND; x += STEP) {
                if ((row[x] & 0xff) >= INK) {
                    double atX = box.left() + (x - PAPER_AROUND + 0.5) * scale;
                    double atY = box.top() + (y - PAPER_AROUND + 0.5) * scale;
                    counts[owner(atX, atY)]++;
                }
            }
        }
        return counts;
    }

    private int owner(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        int owner = 0;
        for (Passage passage : passages) {
            double distance = passage.distance(x, y);
            if (distance < nearest) {
                nearest = distance;
                owner = passage.character;
            }
        }
        return owner;
    }

    /** A straight stretch of the pen. */
    private record Passage(int character, double x, double y, double right, double down) {
        static Passage of(int character, Stroke stroke, int point) {
            int next = Math.min(point + 1, stroke.size() - 1);
            return new Passage(
                    character,
                    stroke.x(point),
                    stroke.y(point),
                    stroke.x(next) - stroke.x(point),
                    stroke.y(next) - stroke.y(point));
        }

        /** The square of the distance. */
        double distance(double toX, double toY) {
            double square = right * right + down * down;
            double along = square == 0 ? 0 : ((toX - x) * right + (toY - y) * down) / square;
            double held = Math.max(0, Math.min(1, along));
            double dx = toX - x - held * right;
            double dy = toY - y - held * down;
            return dx * dx + dy * dy;
        }
    }
}
