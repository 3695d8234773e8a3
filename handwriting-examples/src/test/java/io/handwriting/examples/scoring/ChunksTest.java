package io.handwriting.examples.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunksTest {
    private static List<ImageSource> images(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new ImageSource(Integer.toString(i), () -> new byte[0]))
                .toList();
    }

    private static List<ImageSource> joined(Chunks chunks, int from) {
        List<ImageSource> all = new ArrayList<>();
        chunks.from(from).forEachRemaining(all::addAll);
        return all;
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "255, 1", "256, 2", "4095, 31", "4096, 32", "100000, 32"})
    void chunks_areSmallWhereThereAreFewImages(int images, int size) {
        Chunks chunks = Chunks.of(images(images));
        assertThat(chunks.size()).isEqualTo(size);
        assertThat(chunks.from(0).next()).hasSize(size);
    }

    @Test
    void chunks_areAllOfTheList() {
        List<ImageSource> images = images(1_000);
        assertThat(joined(Chunks.of(images), 0)).isEqualTo(images);
    }

    @Test
    void chunksThatAreDone_areLeftOut() {
        List<ImageSource> images = images(10);
        Chunks chunks = new Chunks(images, 4);
        assertThat(joined(chunks, 8)).isEqualTo(images.subList(8, 10));
        assertThat(joined(chunks, 10)).isEmpty();
    }
}
