package io.handwriting.examples.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NewestWinsTest {
    private final List<String> begun = new ArrayList<>();
    private final AtomicInteger dropped = new AtomicInteger();
    private final NewestWins<String> drawings = new NewestWins<>(begun::add, dropped::incrementAndGet);

    @Test
    void whatComesMeanwhile_takesThePlaceOfWhatWaits() {
        drawings.offer("1");
        drawings.offer("2");
        drawings.offer("3");
        drawings.offer("4");
        assertThat(begun).containsExactly("1");
        assertThat(dropped).hasValue(2);
        drawings.done();
        assertThat(begun).containsExactly("1", "4");
        drawings.done();
        drawings.offer("5");
        assertThat(begun).containsExactly("1", "4", "5");
    }

    @Test
    void workThatIsDoneAtOnce_holdsNothingUp() {
        List<String> all = new ArrayList<>();
        List<NewestWins<String>> self = new ArrayList<>();
        self.add(new NewestWins<>(
                thing -> {
                    all.add(thing);
                    self.get(0).done();
                },
                dropped::incrementAndGet));
        self.get(0).offer("1");
        self.get(0).offer("2");
        assertThat(all).containsExactly("1", "2");
        assertThat(dropped).hasValue(0);
    }
}
