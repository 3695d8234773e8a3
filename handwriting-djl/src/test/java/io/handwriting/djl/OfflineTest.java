package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is fetched and nothing is reported, though DJL would. */
class OfflineTest {

    @Test
    void library_connectsToNobody() throws IOException, InterruptedException {
        List<String> lines = JavaProcess.lines(OfflineProgram.class, "library");
        assertThat(lines).isNotEmpty().noneMatch(line -> line.startsWith(OfflineProgram.CONNECTS));
    }
}
