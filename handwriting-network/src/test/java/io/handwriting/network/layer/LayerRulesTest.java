package io.handwriting.network.layer;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.LayerKind;
import io.handwriting.ModelException;
import io.handwriting.network.Network;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers made in Java keep to the same rules as those read from a file. */
class LayerRulesTest {

    private static void assertRefused(ThrowingCallable making, String message) {
        assertThatExceptionOfType(ModelException.class).isThrownBy(making).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "conv\u00e9", "a,b", "a(b", "a/b"})
    void nameOfOtherCharacters_isRefused(String name) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> new Tap(name, LayerKind.OTHER))
                .withMessageContaining("\"" + name + "\" is no such name.");
    }

    @Test
    void nameThatIsTooLong_isRefusedInAShortSentence() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> new Dense("n".repeat(5_000), 1, 1))
                .withMessageMatching(".{1,300}");
    }

    @Test
    void sizes_areRefusedByTheirLayer() {
        assertRefused(() -> new Dense("d", 0, 1), "The inputs of the layer \"d\" must be from 1 to 65536, not 0.");
        assertRefused(() -> new Dense("d", 1, -1), "The outputs of the layer \"d\" must be from 1 to 65536, not -1.");
        assertRefused(
                () -> new Excitation("e", 8, 0),
                "The squeezed channels of the layer \"e\" must be from 1 to 65536, not 0.");
        assertRefused(
                () -> new BatchNormalization("n", 65_537),
                "The channels of the layer \"n\" must be from 1 to 65536, not 65537.");
        assertRefused(() -> new MaximumPool(0), "The size of the layer \"pool\" must be from 1 to 65536, not 0.");
        assertRefused(
                () -> new Convolution("c", 1, 1, 3, 1, -1, 1, false),
                "The padding of the layer \"c\" must be from 0 to 65536, not -1.");
        assertRefused(
                () -> new Convolution("c", 6, 4, 3, 1, 1, 3, false),
                "The layer \"c\" cannot part 6 inputs and 4 outputs into 3 groups of one size.");
    }

    @Test
    void kernelBeyondThePaddedInput_isRefused() {
        Convolution wide = new Convolution("c", 1, 1, 31, 2, 1, 1, false);
        assertRefused(() -> wide.after(Network.INPUT), "The layer \"c\" does not fit behind 1 × 28 × 28 values.");
    }

    @ParameterizedTest
    @ValueSource(floats = {-0.1f, 1, Float.NaN, Float.POSITIVE_INFINITY})
    void whatIsNoShare_isRefused(float share) {
        assertThatExceptionOfType(ModelException.class).isThrownBy(() -> new Dropout("d", share));
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> new Residual("r", List.of(), List.of(), share))
                .withMessageContaining("\"r\"");
    }

    @Test
    void blocksTooDeepInEachOther_areRefused() {
        Layer deepest = new Rectifier();
        for (int depth = 0; depth < Residual.MOST_NESTED; depth++) {
            deepest = new Residual("r", List.of(), List.of(deepest), 0);
        }
        List<Layer> body = List.of(deepest);
        assertRefused(() -> new Residual("r", body, List.of(), 0), "Residual blocks lie at most 8 deep in each other.");
    }

    @Test
    void weightBeyondAllSizes_isRefused() {
        Dense dense = new Dense("d", 65_536, 65_536);
        assertRefused(
                dense::weights,
                "The weight \"d.weight\" would have the shape [65536, 65536], but it has 1 to 67108864 numbers.");
    }
}
