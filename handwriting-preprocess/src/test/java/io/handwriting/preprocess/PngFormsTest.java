package io.handwriting.preprocess;

import static io.handwriting.preprocess.PngBytes.COLOUR;
import static io.handwriting.preprocess.PngBytes.COLOUR_ALPHA;
import static io.handwriting.preprocess.PngBytes.GREY;
import static io.handwriting.preprocess.PngBytes.GREY_ALPHA;
import static io.handwriting.preprocess.PngBytes.PALETTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Bitmap;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random images of every form a PNG may have are read as ImageIO reads them. */
class PngFormsTest {
    private static final int IMAGES = 60;
    private static final int[] PASS_LEFT = {0, 4, 0, 2, 0, 1, 0};
    private static final int[] PASS_TOP = {0, 0, 4, 0, 2, 0, 1};
    private static final int[] PASS_RIGHT = {8, 8, 4, 4, 2, 2, 1};
    private static final int[] PASS_DOWN = {8, 8, 8, 4, 4, 2, 2};

    private final ImageDecoder decoder = ImageDecoder.ofDefaults();
    private final SplittableRandom random = new SplittableRandom(17);

    @ParameterizedTest(name = "colour type {0}, {1} bits")
    @CsvSource({
        GREY + ", 1",
        GREY + ", 2",
        GREY + ", 4",
        GREY + ", 8",
        GREY + ", 16",
        COLOUR + ", 8",
        COLOUR + ", 16",
        PALETTE + ", 1",
        PALETTE + ", 2",
        PALETTE + ", 4",
        PALETTE + ", 8",
        GREY_ALPHA + ", 8",
        GREY_ALPHA + ", 16",
        COLOUR_ALPHA + ", 8",
        COLOUR_ALPHA + ", 16"
    })
    void everyForm_isReadAsByImageIo(int colourType, int bitDepth) throws IOException {
        for (int i = 0; i < IMAGES; i++) {
            byte[] image = png(colourType, bitDepth, i % 2);

            Bitmap bitmap = decoder.decode(image);

            assertThat(bitmap).as("image " + i).isEqualTo(decoder.decode(plain(image, bitDepth)));
        }
    }

    /** Any bytes are rows, whichever filter they name. */
    private byte[] png(int colourType, int bitDepth, int interlaced) {
        int width = random.nextInt(1, 30);
        int height = random.nextInt(1, 30);
        PngBytes png = PngBytes.of(width, height, bitDepth, colourType, interlaced);
        if (colourType == PALETTE) {
            png.chunk("PLTE", bytes(3 << bitDepth)).chunk("tRNS", bytes(random.nextInt(1 << bitDepth)));
        }
        int bits = bitDepth * samples(colourType);
        return png.pixels(interlaced == 0 ? rows(width, height, bits) : passes(width, height, bits))
                .end();
    }

    private static int samples(int colourType) {
        return switch (colourType) {
            case COLOUR -> 3;
            case GREY_ALPHA -> 2;
            case COLOUR_ALPHA -> 4;
            default -> 1;
        };
    }

    private int[] passes(int width, int height, int bits) {
        int[] all = {};
        for (int pass = 0; pass < 7; pass++) {
            int columns = (width - PASS_LEFT[pass] + PASS_RIGHT[pass] - 1) / PASS_RIGHT[pass];
            int rows = (height - PASS_TOP[pass] + PASS_DOWN[pass] - 1) / PASS_DOWN[pass];
            int[] some = columns == 0 ? new int[0] : rows(columns, rows, bits);
            int[] both = Arrays.copyOf(all, all.length + some.length);
            System.arraycopy(some, 0, both, all.length, some.length);
            all = both;
        }
        return all;
    }

    private int[] rows(int columns, int rows, int bits) {
        int length = 1 + (columns * bits + 7) / 8;
        int[] bytes = random.ints((long) rows * length, 0, 256).toArray();
        for (int row = 0; row < rows; row++) {
            bytes[row * length] = random.nextInt(5);
        }
        return bytes;
    }

    private byte[] bytes(int count) {
        return PngBytes.bytes(random.ints(count, 0, 256).toArray());
    }

    /** Writes what ImageIO sees as a PNG of the plainest form. */
    private static byte[] plain(byte[] image, int bitDepth) throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(image));
        int row = 1 + 4 * seen.getWidth();
        int[] bytes = new int[row * seen.getHeight()];
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                System.arraycopy(rgba(seen, x, y, bitDepth == 16 ? 8 : 0), 0, bytes, y * row + 1 + 4 * x, 4);
            }
        }
        return PngBytes.of(seen.getWidth(), seen.getHeight(), 8, COLOUR_ALPHA)
                .pixels(bytes)
                .end();
    }

    /** Takes the samples as they are: ImageIO would bend greys by a linear colour space. */
    private static int[] rgba(BufferedImage image, int x, int y, int shift) {
        if (image.getColorModel() instanceof IndexColorModel) {
            int argb = image.getRGB(x, y);
            return new int[] {(argb >> 16) & 0xff, (argb >> 8) & 0xff, argb & 0xff, argb >>> 24};
        }
        int bands = image.getRaster().getNumBands();
        int[] sample = new int[bands];
        for (int band = 0; band < bands; band++) {
            sample[band] = image.getRaster().getSample(x, y, band) >> shift;
        }
        int alpha = bands % 2 == 0 ? sample[bands - 1] : 255;
        return bands < 3
                ? new int[] {sample[0], sample[0], sample[0], alpha}
                : new int[] {sample[0], sample[1], sample[2], alpha};
    }
}
