package io.handwriting.examples.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.Cancellation;
import io.handwriting.Candidate;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.Variants;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BatchReaderTest {
    private static final Recognizer RECOGNIZER = Recognizer.open();
    private static final Alphabet ALPHABET = RECOGNIZER.card().alphabet();

    @AfterAll
    static void close() {
        RECOGNIZER.close();
    }

    private static byte[] png(Bitmap drawn) {
        BufferedImage image = new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, drawn.width(), drawn.height(), drawn.toBytes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<ImageSource> images() {
        List<ImageSource> images = new ArrayList<>();
        for (String label : List.of("3", "7", "A", "d", "8", "Z", "4")) {
            byte[] png = png(SyntheticCanvas.of(90).draw(SyntheticInk.of(label)));
            images.add(new ImageSource(label, () -> png));
        }
        byte[] blank = png(SyntheticCanvas.of(60).greys(255, 255).draw(SyntheticInk.of("1")));
        images.add(3, new ImageSource("blank", () -> blank));
        return images;
    }

    private static void assertAsOneByOne(Alphabet alphabet, Variants variants) {
        CanvasReader single = CanvasReader.of(RECOGNIZER).with(alphabet).with(variants);
        BatchReader reader = new BatchReader(single);
        List<ImageSource> images = images();
        List<Outcome> outcomes = reader.read(images, new Cancellation());
        assertThat(outcomes).hasSameSizeAs(images);
        for (int i = 0; i < images.size(); i++) {
            Recognition expected = single.read(images.get(i).bytes());
            Outcome.Read read = (Outcome.Read) outcomes.get(i);
            assertThat(read.image()).isEqualTo(images.get(i).name());
            assertThat(read.verdict()).isEqualTo(expected.verdict());
            assertThat(read.top(1))
                    .extracting(Candidate::label)
                    .isEqualTo(expected.top(1).stream().map(Candidate::label).toList());
            assertThat(read.top(1))
                    .allSatisfy(best -> assertThat(best.probability()).isCloseTo(expected.confidence(), within(1e-5f)));
        }
    }

    @Test
    void images_areReadAsOneByOne() {
        assertAsOneByOne(ALPHABET, Variants.NONE);
        assertAsOneByOne(Alphabet.DIGITS, Variants.FIVE);
    }

    @Test
    void imageThatCannotBeRead_isNoneOfTheOthersBusiness() {
        List<ImageSource> images = images();
        List<Outcome> alone = new BatchReader(CanvasReader.of(RECOGNIZER)).read(images, new Cancellation());
        images.add(2, new ImageSource("text", () -> new byte[] {'h', 'i'}));
        images.add(new ImageSource("gone", () -> {
            throw new IOException("the disk is away");
        }));
        List<Outcome> outcomes = new BatchReader(CanvasReader.of(RECOGNIZER)).read(images, new Cancellation());
        assertThat(outcomes.get(2))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("PNG, BMP, GIF"));
        assertThat(outcomes.get(outcomes.size() - 1))
                .isEqualTo(new Outcome.Refused("gone", "The image cannot be read: the disk is away."));
        assertThat(outcomes.stream().filter(Outcome.Read.class::isInstance)).hasSameSizeAs(alone);
    }

    @Test
    void cancelledReading_readsNoMore() {
        Cancellation cancellation = new Cancellation();
        List<String> asked = new ArrayList<>();
        List<ImageSource> images = List.of(
                new ImageSource("first", () -> {
                    asked.add("first");
                    cancellation.cancel();
                    return new byte[0];
                }),
                new ImageSource("second", () -> {
                    asked.add("second");
                    return new byte[0];
                }));
        assertThat(new BatchReader(CanvasReader.of(RECOGNIZER)).read(images, cancellation))
                .isEmpty();
        assertThat(asked).containsExactly("first");
    }
}
