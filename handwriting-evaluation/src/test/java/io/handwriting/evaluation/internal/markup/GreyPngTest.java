package io.handwriting.evaluation.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreyPngTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "28, 28", "5, 3", "300, 200"})
    void picture_isDecodedAsItWas(int width, int height) throws IOException {
        byte[] greys = new byte[width * height];
        new Random(1).nextBytes(greys);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(GreyPng.encode(width, greys)));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        for (int i = 0; i < greys.length; i++) {
            assertThat(image.getRaster().getSample(i % width, i / width, 0)).isEqualTo(greys[i] & 0xff);
        }
    }

    @ParameterizedTest
    @CsvSource("2, 2")
    void dataUri_holdsTheFile(int width, int height) {
        byte[] greys = new byte[width * height];
        String uri = GreyPng.dataUri(width, greys);
        assertThat(uri).startsWith("data:image/png;base64,");
        assertThat(Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1)))
                .isEqualTo(GreyPng.encode(width, greys));
    }
}
