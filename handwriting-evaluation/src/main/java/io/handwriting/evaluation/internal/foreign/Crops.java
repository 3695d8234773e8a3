package io.handwriting.evaluation.internal.foreign;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.DrawingException;
import io.handwriting.evaluation.EvaluationException;
import io.handwriting.evaluation.ForeignDrawings;
import io.handwriting.preprocess.ImageDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Squares of any size out of pictures. */
final class Crops implements ForeignDrawings {
    private static final System.Logger LOGGER = System.getLogger("io.handwriting.evaluation");
    private static final int MOST_PICTURES = 200;
    private static final int MOST_SIDE = 512;
    private static final int LEAST_CROP = 28;

    private final String name;
    private final List<Bitmap> pictures;
    private final Seeds seeds;

    private Crops(String name, List<Bitmap> pictures, Seeds seeds) {
        this.name = name;
        this.pictures = pictures;
        this.seeds = seeds;
    }

    /** Reads the first pictures; those that cannot be read are passed over unless there are no others. */
    static Crops of(String name, List<Path> files, long seed) {
        List<Bitmap> pictures = new ArrayList<>();
        DrawingException unreadable = null;
        for (Path file : files.subList(0, Math.min(MOST_PICTURES, files.size()))) {
            try {
                pictures.add(shrunk(ImageDecoder.ofDefaults().decode(file)));
            } catch (DrawingException e) {
                LOGGER.log(System.Logger.Level.WARNING, "Left out {0}: {1}", file, e.getMessage());
                unreadable = e;
            }
        }
        if (pictures.isEmpty()) {
            throw new EvaluationException("Of the pictures in " + name + " none can be read. " + reason(unreadable));
        }
        return new Crops(name, List.copyOf(pictures), new Seeds(seed));
    }

    private static String reason(@Nullable DrawingException unreadable) {
        return unreadable == null ? "" : String.valueOf(unreadable.getMessage());
    }

    /** Averages squares of pixels so that the picture is no larger than needed. */
    private static Bitmap shrunk(Bitmap picture) {
        int square = (Math.max(picture.width(), picture.height()) + MOST_SIDE - 1) / MOST_SIDE;
        if (square == 1 || Math.min(picture.width(), picture.height()) < square) {
            return picture;
        }
        int width = picture.width() / square;
        int height = picture.height() / square;
        byte[] greys = new byte[width * height];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) (sum(picture, i % width * square, i / width * square, square) / (square * square));
        }
        return Bitmap.of(width, height, greys);
    }

    private static int sum(Bitmap picture, int left, int top, int square) {
        int sum = 0;
        for (int y = top; y < top + square; y++) {
            for (int x = left; x < left + square; x++) {
                sum += picture.grey(x, y);
            }
        }
        return sum;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Drawing draw(int number) {
        SplittableRandom random = seeds.of(number);
        Bitmap picture = pictures.get(random.nextInt(pictures.size()));
        int most = Math.min(picture.width(), picture.height());
        int side = random.nextInt(Math.min(LEAST_CROP, most), most + 1);
        int left = random.nextInt(picture.width() - side + 1);
        int top = random.nextInt(picture.height() - side + 1);
        byte[] greys = new byte[side * side];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) picture.grey(left + i % side, top + i / side);
        }
        return Bitmap.of(side, side, greys);
    }
}
