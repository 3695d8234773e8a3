package io.handwriting.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.network.Architecture;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A model answers the same before and after its export, and on every runtime. */
class ParityTest {
    private static final double LARGEST_DIFFERENCE = 1e-5;

    @Test
    void allRuntimes_answerAsTheNetThatWasTrained() throws IOException, InterruptedException {
        assertThat(ModulePathProcess.lines(
                        ParityProgram.class,
                        "io.handwriting.djl,io.handwriting.onnx,io.handwriting.plain,io.handwriting.testkit"))
                .hasSameSizeAs(Architecture.ALL)
                .allSatisfy(line -> {
                    String[] found = line.split(" ", -1);
                    assertThat(Double.parseDouble(found[1])).as(line).isLessThanOrEqualTo(LARGEST_DIFFERENCE);
                    assertThat(found[2]).as("other labels in: %s", line).isEqualTo("0");
                });
    }
}
