package io.handwriting.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.LayerKind;
import io.handwriting.ModelException;
import io.handwriting.network.layer.BatchNormalization;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.Excitation;
import io.handwriting.network.layer.Flatten;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.MaximumPool;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Volume;
import io.handwriting.network.layer.Weight;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final Layer FLATTEN = new Flatten();
    private static final Layer SCORES = new Dense("scores", 784, 10);
    private static final Network SMALL = new Network(List.of(FLATTEN, SCORES));

    private static String refusal(Layer... layers) {
        try {
            new Network(List.of(layers));
        } catch (ModelException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("The net should have been refused.");
    }

    @Test
    void layersThatDoNotFit_areRefusedByName() {
        assertThat(refusal(SCORES)).isEqualTo("The layer \"scores\" does not fit behind 1 × 28 × 28 values.");
        assertThat(refusal(Convolution.of("c", 3, 8, 3, 1), FLATTEN)).contains("\"c\"");
        assertThat(refusal(new BatchNormalization("n", 2))).contains("\"n\"");
        assertThat(refusal(new Excitation("e", 2, 1))).contains("\"e\"");
        assertThat(refusal(new Dropout("d", 0.5f))).contains("\"d\"");
        assertThat(refusal(new Residual("r", List.of(Convolution.of("c", 1, 2, 3, 1)), List.of(), 0)))
                .contains("\"r\"");
        assertThat(refusal(new MaximumPool(40))).contains("cannot give");
    }

    @Test
    void netWithoutScores_isRefused() {
        assertThat(refusal(new Rectifier())).contains("ends with one score a class");
    }

    @Test
    void nameUsedTwice_isRefused() {
        Layer tap = new Tap("t", LayerKind.OTHER);
        assertThat(refusal(tap, tap, FLATTEN)).contains("\"t\"");
        Layer convolution = Convolution.of("c", 1, 1, 3, 1);
        assertThat(refusal(convolution, convolution, FLATTEN)).contains("\"c.weight\"");
    }

    @Test
    void tooManyLayers_areRefused() {
        Layer block = new Residual("r", Collections.nCopies(999, new Rectifier()), List.of(), 0);
        assertThat(refusal(block, new GlobalAverage())).isEqualTo("A net has at most 1000 layers, not 1001.");
    }

    @Test
    void netThatTakesTooLong_isRefused() {
        assertThat(refusal(
                        Convolution.of("a", 1, 4_000, 1, 1),
                        Convolution.of("b", 4_000, 4_000, 1, 1),
                        new GlobalAverage()))
                .isEqualTo("A net may take 10000000000 multiply-adds a glyph, not 12547136000.");
    }

    @Test
    void depthWiseConvolution_hasAFilterAChannel() {
        Convolution depthWise = Convolution.of("c", 8, 8, 3, 2).depthWise().withBias();
        Volume volume = new Volume(8, 28, 28);
        assertThat(depthWise.weights()).extracting(Weight::shape).containsExactly(List.of(8, 1, 3, 3), List.of(8));
        assertThat(depthWise.after(volume)).isEqualTo(new Volume(8, 14, 14));
        assertThat(depthWise.multiplyAdds(volume)).isEqualTo(8 * 14 * 14 * 9);
    }

    @Test
    void folding_leavesNoNormalization() {
        for (Architecture architecture : Architecture.ALL) {
            Network folded = architecture.network(10).folded();
            assertThat(folded.weights()).noneMatch(weight -> weight.name().contains("norm"));
            assertThat(folded.weights()).allMatch(weight -> weight.role().learnt());
        }
    }

    @Test
    void sameSeed_givesTheSameWeights() {
        Network network = Architecture.COMPACT.network(47);
        float[] first = FirstWeights.of(network, 3).get("block1.a.weight");
        assertThat(FirstWeights.of(network, 3).get("block1.a.weight")).containsExactly(first);
        assertThat(FirstWeights.of(network, 4).get("block1.a.weight")).isNotEqualTo(first);
    }

    @Test
    void firstKernels_haveTheVarianceOfHe() {
        float[] kernel = FirstWeights.of(SMALL, 1).get("scores.weight");
        double sum = 0;
        double squares = 0;
        for (float value : kernel) {
            sum += value;
            squares += (double) value * value;
        }
        assertThat(squares / kernel.length).isBetween(0.95 * 2 / 784, 1.05 * 2 / 784);
        assertThat(Math.abs(sum / kernel.length)).isLessThan(0.002);
    }

    @Test
    void weightsThatDoNotFit_areRefusedByName() {
        Map<String, float[]> arrays =
                new LinkedHashMap<>(FirstWeights.of(SMALL, 1).asMap());
        arrays.put("scores.bias", new float[9]);
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> WeightValues.of(SMALL, arrays))
                .withMessage("The weight \"scores.bias\" has 9 numbers, not 10.");
        arrays.put("scores.bias", new float[] {0, 0, 0, 0, 0, 0, 0, 0, 0, Float.NaN});
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> WeightValues.of(SMALL, arrays))
                .withMessage("The weight \"scores.bias\" holds NaN.");
        arrays.remove("scores.bias");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> WeightValues.of(SMALL, arrays))
                .withMessage("The weight \"scores.bias\" is missing.");
        arrays.put("scores.bias", new float[10]);
        arrays.put("other", new float[1]);
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> WeightValues.of(SMALL, arrays))
                .withMessage("The net has no weight \"other\".");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> FirstWeights.of(SMALL, 1).get("other"))
                .withMessage("The net has no weight \"other\".");
    }
}
