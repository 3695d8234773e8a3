package io.handwriting.network.internal.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.ModelException;
import io.handwriting.spi.ModelSource;
import io.handwriting.testkit.Allocation;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damages a good file in many ways; it is read or refused, and nothing else happens. */
class ModelMutationTest {
    private static final int FILES = 2_000;
    private static final int MOST_CHANGES = 4;
    private static final long MEMORY = 2 << 20;

    private final byte[] good = SampleModel.tiny().folded().bytes();
    private int refused;

    @ValueSource(longs = {1, 2, 3})
    @ParameterizedTest
    void damagedFile_isReadOrRefused(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < FILES; i++) {
            byte[] damaged = damaged(random);
            // the first time a way is gone, loading its classes takes memory, too
            if (Allocation.of(() -> readOrRefuse(damaged)) > MEMORY) {
                assertThat(Allocation.of(() -> readOrRefuse(damaged))).isLessThanOrEqualTo(MEMORY);
            }
        }
        assertThat(refused).isGreaterThan(FILES / 2);
    }

    private byte[] damaged(Random random) {
        byte[] bytes = good.clone();
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            bytes = change(bytes, random);
        }
        return bytes;
    }

    private static byte[] change(byte[] bytes, Random random) {
        int place = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> bytes[place] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[place] = (byte) random.nextInt(256);
            case 2 -> Arrays.fill(bytes, place, Math.min(bytes.length, place + 5), (byte) 0xff);
            case 3 -> System.arraycopy(bytes, place, bytes, random.nextInt(place + 1), (bytes.length - place) / 2);
            default -> {
                return Arrays.copyOf(bytes, place + 1);
            }
        }
        return bytes;
    }

    private void readOrRefuse(byte[] file) {
        try {
            OnnxReader.read(ModelSource.of("damaged.onnx", file)).values();
        } catch (ModelException e) {
            refused++;
            assertThat(e.getMessage()).endsWith(".");
        }
    }
}
