package io.handwriting.preprocess.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConvolutionTest {
    private static final float[] NINE = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    @Test
    void filter_isSummedAtEachPlace() {
        Convolution twoByTwo = new Convolution(1, 1, 2, 1, 0, new float[] {1, 10, 100, 1000}, new float[] {0.5f});

        assertThat(twoByTwo.over(NINE, 3)).containsExactly(5421.5f, 6532.5f, 8754.5f, 9865.5f);
    }

    @Test
    void rim_isBlank_andStrideSkips() {
        Convolution threeByThree =
                new Convolution(1, 1, 3, 2, 1, new float[] {1, 1, 1, 1, 1, 1, 1, 1, 1}, new float[1]);

        assertThat(threeByThree.sideAfter(3)).isEqualTo(2);
        assertThat(threeByThree.over(NINE, 3))
                .containsExactly(1 + 2 + 4 + 5, 2 + 3 + 5 + 6, 4 + 5 + 7 + 8, 5 + 6 + 8 + 9);
    }

    @Test
    void everyFilter_seesEveryChannel() {
        Convolution ofPixels = new Convolution(2, 3, 1, 1, 0, new float[] {1, 2, 3, 10, 20, 30}, new float[3]);

        assertThat(ofPixels.over(new float[] {1, 2}, 1)).containsExactly(21, 42, 63);
    }

    @Test
    void layer_isReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(new byte[] {1, 2, 1, 1, 0});
            for (float value : new float[] {1.5f, -2, 0.25f, 8}) {
                out.writeShort(Float.floatToIntBits(value) >>> 16);
            }
        }

        Convolution read = Convolution.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.over(new float[] {2}, 1)).containsExactly(3.25f, 4);
    }
}
