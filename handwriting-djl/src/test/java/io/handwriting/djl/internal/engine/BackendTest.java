package io.handwriting.djl.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import io.handwriting.ProviderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackendTest {
    private static final Backend PYTORCH = Backend.of(Backend.PYTORCH, "cpu");

    @Test
    void unknownEngine_isRefusedWithThoseThereAre() {
        assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(() -> Backend.of("Abacus", "cpu"))
                .withMessage("There is no engine \"Abacus\"; PyTorch and MXNet can be asked for.");
    }

    @Test
    void names_areThoseOfCards() {
        assertThat(PYTORCH.device()).isEqualTo("cpu");
        assertThat(PYTORCH.engine()).isEqualTo("PyTorch 2.7.1");
        assertThat(Backend.library()).isEqualTo("DJL 0.35.1");
    }

    @Test
    void failedMaking_closesTheNewArrays() {
        int before = Held.by(Backend.PYTORCH);
        assertThatIllegalStateException()
                .isThrownBy(() -> PYTORCH.withNewArrays(room -> {
                    room.create(new float[100]);
                    throw new IllegalStateException("made on purpose");
                }));
        assertThat(Held.by(Backend.PYTORCH)).isEqualTo(before);
    }

    @Test
    void made_ownsTheNewArrays() {
        int before = Held.by(Backend.PYTORCH);
        try (NDManager room = PYTORCH.withNewArrays(made -> made)) {
            room.create(new float[100]);
            assertThat(Held.by(Backend.PYTORCH)).isEqualTo(before + 2);
        }
        assertThat(Held.by(Backend.PYTORCH)).isEqualTo(before);
    }

    @Test
    void gradients_areOnForTheComputationOnly_evenIfItFails() {
        PYTORCH.enter(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> PYTORCH.differentiate(() -> {
                    assertThat(JniUtils.isGradMode()).isTrue();
                    throw new IllegalStateException("made on purpose");
                }));
        assertThat(JniUtils.isGradMode()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {Backend.PYTORCH, Backend.MXNET})
    void clearedGradient_isForgotten(String engine) {
        Backend backend = Backend.of(engine, "cpu");
        backend.enter(1);
        try (NDManager room = backend.newArrays()) {
            NDArray weight = room.create(new float[] {1, 2});
            weight.setRequiresGradient(true);
            backend.differentiate(() -> weight.mul(Float.NaN).sum());
            backend.clearGradient(weight);
            backend.differentiate(() -> weight.mul(3).sum());
            assertThat(weight.getGradient().toFloatArray()).containsExactly(3, 3);
        }
    }
}
