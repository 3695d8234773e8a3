package io.handwriting.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The library and DJL as modules, the engine's natives beside them on the class path, as the guide has it. */
class NetsOnTheModulePathTest {

    @Test
    void nets_learnAndRead() throws IOException, InterruptedException {
        assertThat(ModulePathProcess.lines(LinesProgram.class, "io.handwriting.djl"))
                .containsExactly("io.handwriting.djl", "|", "-");
    }
}
