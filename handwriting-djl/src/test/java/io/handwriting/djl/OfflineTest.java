package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.testkit.JavaProcess;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is fetched and nothing is reported, though DJL would. */
class OfflineTest {
    private static List<String> lines(String what) throws IOException, InterruptedException {
        return JavaProcess.plain().lines(OfflineProgram.class, what);
    }

    @Test
    void library_connectsToNobody() throws IOException, InterruptedException {
        assertThat(lines("library"))
                .noneMatch(line -> line.startsWith(OfflineProgram.CONNECTS))
                .anyMatch(line -> line.startsWith("read: "))
                .endsWith(OfflineProgram.DONE);
    }

    /** If this fails, the test above proves nothing any more. */
    @Test
    void djlAlone_isSeenConnecting() throws IOException, InterruptedException {
        assertThat(lines("DJL")).anyMatch(line -> line.startsWith(OfflineProgram.CONNECTS));
    }

    @Test
    void plainSocket_isSeenConnecting() throws IOException, InterruptedException {
        assertThat(lines("socket")).contains(OfflineProgram.CONNECTS + "something by a socket", "refused");
    }
}
