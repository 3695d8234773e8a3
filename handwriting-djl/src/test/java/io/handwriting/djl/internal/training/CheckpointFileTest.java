package io.handwriting.djl.internal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.TrainingException;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.BatchNormalization;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.GlobalAverage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {
    private static final Network NET =
            new Network(List.of(new BatchNormalization("norm", 1), new GlobalAverage(), new Dense("logits", 1, 2)));
    private static final Position POSITION = new Position(3, 7, 107, 1.25, 0.5, 1, Duration.ofNanos(123_456_789_012L));

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private byte[] whole = {};

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("checkpoint");
        form("a run").write(state(best()), file);
        whole = Files.readAllBytes(file);
    }

    private static CheckpointFile form(String identity) {
        return new CheckpointFile(NET, identity);
    }

    private static Best best() {
        return new Best(2, new Validation(0.75, 0.875), FirstWeights.of(NET, 3));
    }

    private static RunState state(@Nullable Best best) {
        return new RunState(
                POSITION,
                new LossScale(1024, 17),
                FirstWeights.of(NET, 1),
                FirstWeights.of(NET, 2),
                filled(0.5f),
                filled(Float.MAX_VALUE),
                best);
    }

    private static Map<String, float[]> filled(float value) {
        Map<String, float[]> arrays = RunState.zeros(NET);
        arrays.values().forEach(values -> Arrays.fill(values, value));
        return arrays;
    }

    private void assertRefused(String what, String... sentence) {
        assertThatExceptionOfType(TrainingException.class)
                .as(what)
                .isThrownBy(() -> form("a run").read(file))
                .withMessageContainingAll(sentence)
                .withMessageEndingWith(".");
    }

    private void assertReadBack(RunState written) {
        assertThat(form("a run").read(file))
                .usingRecursiveComparison()
                .withEqualsForType(CheckpointFileTest::areEqual, WeightValues.class)
                .isEqualTo(written);
    }

    private static boolean areEqual(WeightValues one, WeightValues other) {
        Map<String, float[]> others = other.asMap();
        return one.asMap().keySet().equals(others.keySet())
                && others.keySet().stream().allMatch(name -> Arrays.equals(one.get(name), other.get(name)));
    }

    @Test
    void everything_isReadBack() {
        assertReadBack(state(best()));
    }

    @Test
    void firstEpoch_hasNoBest() {
        form("a run").write(state(null), file);
        assertReadBack(state(null));
    }

    @Test
    void fileThatIsCutShort_isRefused() throws IOException {
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused("the first " + length + " bytes", "is damaged: its checksum is wrong. Start a new run");
        }
    }

    @Test
    void fileWithAWrongByte_isRefused() throws IOException {
        for (int place = 0; place < whole.length; place++) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 0x10;
            Files.write(file, damaged);
            assertRefused("a wrong byte at " + place, "is damaged: its checksum is wrong. Start a new run");
        }
    }

    @Test
    void fileThatGoesOnAfterItsEnd_isRefused() throws IOException {
        Files.write(file, Arrays.copyOf(whole, whole.length + 8));
        assertRefused("eight bytes more", "is damaged");
    }

    @Test
    void otherRun_isRefusedWithBoth() {
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> form("no run").read(file))
                .withMessageContainingAll("is of another run", "It has: a run", "Asked for was: no run");
    }

    @Test
    void otherVersion_isRefused() throws IOException {
        ByteBuffer newer = ByteBuffer.wrap(whole.clone());
        newer.putInt(Integer.BYTES, 2);
        CRC32 sum = new CRC32();
        sum.update(newer.array(), 0, whole.length - Long.BYTES);
        newer.putLong(whole.length - Long.BYTES, sum.getValue());
        Files.write(file, newer.array());
        assertRefused("version 2", "another version of this library");
    }

    @Test
    void missingFile_isRefused() throws IOException {
        Files.delete(file);
        assertRefused("no file", "cannot be read: there is no such file");
    }

    @Test
    void placeThatIsAFolder_isRefusedAndNothingIsLeftBehind() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("occupied"));
        assertThatExceptionOfType(TrainingException.class)
                .isThrownBy(() -> form("a run").write(state(null), occupied))
                .withMessageContainingAll("The checkpoint", "cannot be written", "it is a folder")
                .withMessageEndingWith(".");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
