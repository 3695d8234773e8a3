package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CancellationTest {

    @Test
    void runThatNobodyCancelled_goesOn() {
        Cancellation cancellation = new Cancellation();
        assertThat(cancellation.isCancelled()).isFalse();
        assertThatCode(cancellation::throwIfCancelled).doesNotThrowAnyException();
    }

    @Test
    void cancelledRun_stops() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        cancellation.cancel();
        assertThat(cancellation.isCancelled()).isTrue();
        assertThatExceptionOfType(TrainingCancelledException.class)
                .isThrownBy(cancellation::throwIfCancelled)
                .withMessage("The training was cancelled.");
    }

    @Test
    void cancellingInOneThread_isSeenInAnother() throws InterruptedException {
        Cancellation cancellation = new Cancellation();
        Thread canceller = new Thread(cancellation::cancel);
        canceller.start();
        canceller.join();
        assertThat(cancellation.isCancelled()).isTrue();
    }
}
