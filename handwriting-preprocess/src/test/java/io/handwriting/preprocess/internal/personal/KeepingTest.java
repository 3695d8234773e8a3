package io.handwriting.preprocess.internal.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeepingTest {
    private static List<String> kept(int ofALabel, int inAll, String... oldestFirst) {
        return new Keeping(ofALabel, inAll).of(List.of(oldestFirst), one -> one.substring(0, 1));
    }

    @Test
    void newestOfEachLabel_areKeptInTheirOrder() {
        assertThat(kept(2, 9, "a1", "b1", "a2", "a3", "b2")).containsExactly("b1", "a2", "a3", "b2");
    }

    @Test
    void newestOfAll_areKeptWhenThereAreTooMany() {
        assertThat(kept(2, 3, "a1", "b1", "c1", "d1")).containsExactly("b1", "c1", "d1");
    }
}
