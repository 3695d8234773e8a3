package io.handwriting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.Bitmap;
import io.handwriting.DrawingException;
import io.handwriting.Recognition;
import io.handwriting.examples.scoring.ImageSource;
import io.handwriting.examples.scoring.Outcome;
import io.handwriting.testkit.SyntheticCanvas;
import io.handwriting.testkit.SyntheticInk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerBatchTest {
    private static final byte[] NO_IMAGE = "Dear all".getBytes(StandardCharsets.UTF_8);

    private final ServerBatch server = new ServerBatch();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void imagesOfARequest_areReadInOneGo() throws IOException {
        List<byte[]> images = List.of(png("4"), png("2"));

        assertThat(server.read(images)).extracting(Recognition::label).containsExactly("4", "2");
        assertThatThrownBy(() -> server.read(List.of(images.get(0), NO_IMAGE)))
                .isInstanceOf(DrawingException.class)
                .hasMessageContaining("no known form of image");
    }

    @Test
    void manyImages_areReadInTheirOrder_andTheBadOnesNamed() throws IOException {
        List<ImageSource> images = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            byte[] png = png(String.valueOf(i % 10));
            images.add(new ImageSource("image " + i, () -> png));
        }
        images.set(17, new ImageSource("a letter", () -> NO_IMAGE));
        List<Outcome> outcomes = new ArrayList<>();

        server.readAll(images, outcomes::add);

        assertThat(outcomes).hasSize(40);
        assertThat(outcomes.get(17)).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes.get(38))
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        read -> assertThat(read.ranking().get(0).label()).isEqualTo("8"));
    }

    private static byte[] png(String character) throws IOException {
        Bitmap drawn = SyntheticCanvas.of(280).draw(SyntheticInk.of(character));
        BufferedImage image = new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, drawn.width(), drawn.height(), drawn.toBytes());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
