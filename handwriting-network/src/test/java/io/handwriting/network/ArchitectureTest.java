package io.handwriting.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.ModelException;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Flatten;
import io.handwriting.network.layer.Tap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {

    /** Counted by hand, layer by layer. */
    @ParameterizedTest
    @CsvSource({
        "linear, 10, 7850, 7840",
        "cnn-small, 10, 225034, 2631040",
        "cnn-batchnorm, 10, 677930, 7151360",
        "residual, 47, 3348815, 167171840",
        "compact, 47, 446551, 26073152"
    })
    void cost_isAsCounted(String name, int classes, long parameters, long multiplyAdds) {
        Network network = Architecture.named(name).network(classes);
        assertThat(network.parameters()).isEqualTo(parameters);
        assertThat(network.multiplyAdds()).isEqualTo(multiplyAdds);
    }

    @ParameterizedTest
    @FieldSource("io.handwriting.network.Architecture#ALL")
    void everyNet_scoresEachClassAndEndsWithATap(Architecture architecture) {
        Network network = architecture.network(26);
        assertThat(network.classes()).isEqualTo(26);
        assertThat(network.taps()).extracting(Tap::name).endsWith("logits");
    }

    @Test
    void names_areFound() {
        assertThat(Architecture.ALL)
                .allSatisfy(architecture ->
                        assertThat(Architecture.named(architecture.name())).isSameAs(architecture));
    }

    @Test
    void unknownName_isRefusedWithThoseKnown() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Architecture.named("resnet"))
                .withMessageContainingAll("resnet", "linear", "cnn-small", "cnn-batchnorm", "residual", "compact");
    }

    @Test
    void ownDesign_isAnArchitectureToo() {
        Architecture own = new Architecture(
                "own",
                "Flattens and weighs.",
                classes -> new Network(List.of(new Flatten(), new Dense("logits", 784, classes))));
        assertThat(own.network(3).parameters()).isEqualTo(784 * 3 + 3);
    }
}
