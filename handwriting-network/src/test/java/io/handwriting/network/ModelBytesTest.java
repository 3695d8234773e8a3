package io.handwriting.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.CodedInputStream;
import io.handwriting.Alphabet;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Flatten;
import io.handwriting.spi.ModelSource;
import io.handwriting.testkit.Allocation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelBytesTest {
    private static final Network NETWORK = Architecture.COMPACT.network(10).folded();
    private static final ModelCard CARD =
            ModelCard.builder("model", "compact", Alphabet.DIGITS).build();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void save() {
        file = folder.resolve("model.onnx");
        new NetworkFile(CARD, NETWORK, FirstWeights.of(NETWORK, 1)).save(file);
    }

    @Test
    void file_isGivenAsItIs() throws IOException {
        ModelBytes model = ModelBytes.read(ModelSource.of(file));
        assertThat(model.card()).isEqualTo(CARD);
        assertThat(model.network()).isEqualTo(NETWORK);
        assertThat(model.bytes()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void reading_takesLittleMoreMemoryThanTheFile() throws IOException {
        ModelSource source = ModelSource.of(file);
        long size = Files.size(file);
        ModelBytes.read(source);
        assertThat(Allocation.of(() -> ModelBytes.read(source))).isLessThan(5 * size / 2);
    }

    /** They take a tenth of a second to load. */
    @Test
    void reading_loadsNoneOfTheGeneratedClasses() throws ReflectiveOperationException, IOException {
        try (Witness witness = new Witness()) {
            Class<?> sources = witness.loadClass(ModelSource.class.getName());
            Object source = sources.getMethod("of", Path.class).invoke(null, file);
            witness.loadClass(ModelBytes.class.getName())
                    .getMethod("read", sources)
                    .invoke(null, source);
            assertThat(witness.loaded)
                    .contains(CodedInputStream.class.getName())
                    .noneMatch(name -> name.startsWith("ai.onnx."));
        }
    }

    /** Loads the library anew, and remembers what was loaded; all other loaders would find it in its module. */
    private static final class Witness extends URLClassLoader {
        final List<String> loaded = new ArrayList<>();

        Witness() {
            super(
                    Stream.of(ModelBytes.class, ModelSource.class, CodedInputStream.class, OnnxMl.class)
                            .map(type ->
                                    type.getProtectionDomain().getCodeSource().getLocation())
                            .toArray(URL[]::new),
                    null);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }
    }

    @Test
    void damagedFile_isRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        assertRefused(bytes, "checksum");
        assertRefused(Arrays.copyOf(bytes, bytes.length / 2), "cut off");
    }

    @Test
    void modelOfTheProgram_isBelievedOnceItsCardIsRead() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        ModelBytes model =
                ModelBytes.read(ModelSource.partOfTheProgram(file.toUri().toURL()));
        assertThat(model.card()).isEqualTo(CARD);
        assertThat(model.network()).isEqualTo(NETWORK);
        Files.writeString(file, "no model");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelBytes.read(
                        ModelSource.partOfTheProgram(file.toUri().toURL())))
                .withMessageContaining("does not begin as an ONNX file does");
    }

    private static void assertRefused(byte[] bytes, String why) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelBytes.read(ModelSource.of("m.onnx", bytes)))
                .withMessageContaining(why);
    }

    @Test
    void netOfOnesOwn_isReadLikeAllOthers() {
        Network own = new Network(List.of(new Flatten(), new Dense("own", 784, 10)));
        new NetworkFile(CARD, own, FirstWeights.of(own, 1)).save(file);
        assertThat(ModelBytes.read(ModelSource.of(file)).network()).isEqualTo(own);
        assertThat(NetworkFile.read(ModelSource.of(file)).network()).isEqualTo(own);
    }
}
