package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.pytorch.jni.LibUtils;
import io.handwriting.djl.internal.engine.Backend;
import io.handwriting.testkit.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users are told whose class path lacks something. */
class EngineTest {
    private static final String PYTORCH_NATIVES = "Add ai.djl.pytorch:pytorch-native-cpu:2.7.1 with the classifier";
    private static final String MXNET_NATIVES = "Add ai.djl.mxnet:mxnet-native-mkl:1.9.1 with the classifier";

    private static List<String> lines(JavaProcess process, String engine) throws IOException, InterruptedException {
        return process.lines(EngineProgram.class, engine);
    }

    private static JavaProcess withCache(Path folder) {
        return JavaProcess.plain().with("-DDJL_CACHE_DIR=" + folder);
    }

    @Test
    void missingEngine_isNamed() throws IOException, InterruptedException {
        List<String> lines = lines(JavaProcess.plain().without("mxnet"), Backend.MXNET);
        assertThat(lines.get(2))
                .startsWith("The engine MXNet is not on the class path. Add ai.djl.mxnet:mxnet-engine:0.35.1. ")
                .contains(MXNET_NATIVES);
    }

    @Test
    void missingNativesOfMxnet_areNamed(@TempDir Path empty) throws IOException, InterruptedException {
        List<String> lines = lines(withCache(empty).without("mxnet-native"), Backend.MXNET);
        assertThat(lines.get(2)).startsWith("The engine MXNet does not start: ").contains(MXNET_NATIVES);
    }

    @Test
    void missingNativesOfPyTorch_areNamed(@TempDir Path empty) throws IOException, InterruptedException {
        List<String> lines = lines(withCache(empty).without("pytorch-native"), Backend.PYTORCH);
        assertThat(lines.get(0)).contains("The natives of PyTorch are missing. ", PYTORCH_NATIVES);
        assertThat(lines.get(1)).contains("The natives of PyTorch are missing. ", PYTORCH_NATIVES);
        assertThat(lines.get(2))
                .startsWith("The engine PyTorch does not start: ")
                .contains(PYTORCH_NATIVES);
    }

    /** What is fetched is called as what is unpacked here, but for the day. */
    @Test
    void nativesThatWereFetchedBefore_willDo(@TempDir Path cache) throws IOException, InterruptedException {
        String engine = Backend.of(Backend.PYTORCH, "cpu").engine();
        Path unpacked = Path.of(LibUtils.getLibtorchPath());
        String name = String.valueOf(unpacked.getFileName()).replaceFirst("-\\d{8}-", "-");
        Path fetched = Files.createDirectory(cache.resolve("pytorch")).resolve(name);
        Files.createSymbolicLink(fetched, unpacked);

        List<String> lines = lines(withCache(cache).without("pytorch-native"), Backend.PYTORCH);
        Files.delete(fetched);
        assertThat(lines).containsExactly("YES", "finds linear", "starts " + engine);
    }
}
