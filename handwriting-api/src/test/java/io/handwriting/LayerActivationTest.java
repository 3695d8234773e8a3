package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayerActivationTest {
    private static final float[] TWO_CHANNELS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    private static final LayerActivation IMAGE = convolution(TWO_CHANNELS);

    private static LayerActivation convolution(float[] values) {
        return new LayerActivation("conv1", LayerKind.CONVOLUTION, List.of(2, 2, 3), values);
    }

    @Test
    void channels_lieOneAfterTheOther() {
        assertThat(IMAGE.channels()).isEqualTo(2);
        assertThat(IMAGE.channel(0)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(IMAGE.channel(1)).containsExactly(7, 8, 9, 10, 11, 12);
        assertThat(IMAGE.channelMeans()).containsExactly(3.5f, 9.5f);
        assertThat(IMAGE.statistics().mean()).isEqualTo(6.5);
    }

    @Test
    void denseLayer_hasOneValueAChannel() {
        LayerActivation dense = new LayerActivation("logits", LayerKind.OUTPUT, List.of(3), new float[] {1, 2, 3});
        assertThat(dense.channel(2)).containsExactly(3);
        assertThat(dense.channelMeans()).containsExactly(1, 2, 3);
    }

    @Test
    void values_areCopiedInAndOut() {
        float[] values = TWO_CHANNELS.clone();
        LayerActivation layer = convolution(values);
        values[0] = 99;
        layer.values()[1] = 99;
        layer.channel(0)[2] = 99;
        assertThat(layer).isEqualTo(IMAGE).hasSameHashCodeAs(IMAGE);
    }

    @Test
    void channelThatIsNotThere_isRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> IMAGE.channel(2));
    }

    @Test
    void shapeOfAnotherSize_isRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> new LayerActivation("fc", LayerKind.DENSE, List.of(5), new float[4]))
                .withMessage("Layer \"fc\" has 4 values for 5 places of its shape [5].");
    }

    @Test
    void shapeOfAnotherKind_isRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> new LayerActivation("fc", LayerKind.DENSE, List.of(2, 2), new float[4]))
                .withMessageContaining("[2, 2]");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> new LayerActivation("fc", LayerKind.DENSE, List.of(0), new float[0]));
    }

    @Test
    void nameKindShapeAndValues_matterToEquality() {
        List<Integer> shape = List.of(2, 2, 3);
        assertThat(IMAGE)
                .isNotEqualTo(new LayerActivation("conv2", LayerKind.CONVOLUTION, shape, TWO_CHANNELS))
                .isNotEqualTo(new LayerActivation("conv1", LayerKind.OTHER, shape, TWO_CHANNELS))
                .isNotEqualTo(new LayerActivation("conv1", LayerKind.CONVOLUTION, List.of(2, 3, 2), TWO_CHANNELS))
                .isNotEqualTo(convolution(new float[12]))
                .hasToString("LayerActivation[conv1, CONVOLUTION, [2, 2, 3]]");
    }

    @Test
    void trace_findsItsLayersByName() {
        ActivationTrace trace = new ActivationTrace(Recognition.blank(Alphabet.DIGITS), List.of(IMAGE));
        assertThat(trace.layer("conv1")).isSameAs(IMAGE);
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> trace.layer("conv9"))
                .withMessage("There is no layer \"conv9\"; there are conv1.");
    }
}
