package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.spi.ModelSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCardTest {
    private static final ModelCard FULL = ModelCard.builder(
                    "Größe 1", "residual", Alphabet.of(List.of("alpha", " ", "=", "𝛼")))
            .preprocessing(new Preprocessing(Alignment.CENTRE_OF_MASS, 20.5, 2.25, 0.125))
            .temperature(1.7f)
            .acceptance(new Acceptance(0.55f, 3.25f))
            .expectation(
                    Expectation.even(Frequencies.of(Alphabet.of(List.of("alpha", " ", "=", "𝛼")), 1, 2, 3, 4), 0.25))
            .provenance("seed", "42")
            .provenance("data.sha-256", "line one\nline two")
            .figure("EMNIST ByMerge test", 0.9012)
            .figure("pen", Double.NaN)
            .build();

    @Test
    void fullCard_survivesItsProperties() {
        assertThat(ModelCard.fromProperties(FULL.toProperties())).isEqualTo(FULL);
    }

    @Test
    void plainCard_survivesItsProperties() {
        ModelCard plain = ModelCard.builder("plain", "linear", Alphabet.EMNIST).build();
        assertThat(ModelCard.fromProperties(plain.toProperties())).isEqualTo(plain);
        assertThat(plain.preprocessing()).isEqualTo(Preprocessing.EMNIST);
        assertThat(plain.acceptance()).isEqualTo(Acceptance.EVERYTHING);
        assertThat(plain.temperature()).isEqualTo(1);
        assertThat(plain.expectation()).isEmpty();
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(plain::learnt)
                .withMessageContaining("\"plain\" does not say how often");
    }

    @Test
    void companion_survivesTheProperties() {
        ModelCard card =
                FULL.toBuilder().companion(Companion.of(new byte[] {1, -2, 3})).build();
        ModelCard again = ModelCard.fromProperties(card.toProperties());
        assertThat(again).isEqualTo(card).isNotEqualTo(FULL).hasSameHashCodeAs(card);
        ModelSource file = again.companion().orElseThrow().source(ModelSource.of("it", new byte[1]));
        assertThat(file.bytes(9)).containsExactly(1, -2, 3);
        assertThat(file.name()).isEqualTo("the companion of it");
        assertThat(again.toBuilder().build()).isEqualTo(card);
        assertThat(again.companion()).hasToString("Optional[Companion[3 bytes]]");
    }

    @Test
    void damagedCompanion_isRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelCard.fromProperties(with("handwriting.companion", "*")))
                .withMessageStartingWith("The model card says something for \"handwriting.companion\" that is no file");
    }

    @Test
    void sightOfPaths_survivesTheProperties_andHasNoCompanion() {
        ModelCard card = FULL.toBuilder().sight(Sight.PATH).build();
        assertThat(ModelCard.fromProperties(card.toProperties())).isEqualTo(card);
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() ->
                        card.toBuilder().companion(Companion.of(new byte[1])).build())
                .withMessage("A model that looks at the way of the pen is a companion and has none.");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelCard.fromProperties(with("handwriting.sight", "SOUND")))
                .withMessageContaining("it is one of [PICTURE, PATH].");
    }

    @Test
    void whatWasLearnt_isLookedUp() {
        assertThat(FULL.learnt().share("=")).isEqualTo(0.3);
    }

    @Test
    void expectationOfOtherLabels_isRefused() {
        ModelCard.Builder card = ModelCard.builder("toy", "toy", Alphabet.DIGITS)
                .expectation(Expectation.asLearnt(Frequencies.ofCharacters(Alphabet.UPPER_CASE)));
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(card::build)
                .withMessageStartingWith("The model card expects the labels");
    }

    @Test
    void properties_allHaveThePrefix() {
        assertThat(FULL.toProperties().keySet())
                .allSatisfy(name -> assertThat(name).startsWith("handwriting."));
    }

    @Test
    void foreignProperties_arePassedOver() {
        Map<String, String> properties = FULL.toProperties();
        properties.put("producer", "somebody");
        properties.put("handwriting.future", "something");
        assertThat(ModelCard.fromProperties(properties)).isEqualTo(FULL);
    }

    @Test
    void fileWithoutACard_isRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelCard.fromProperties(Map.of("producer", "somebody")))
                .withMessageContaining("no model card")
                .withMessageContaining("not written by this library");
    }

    @Test
    void cardOfAnotherVersion_isRefused() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelCard.fromProperties(with("handwriting.card", "2")))
                .withMessage("The model card has version 2, but this library reads version 1.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "architecture",
                "alphabet",
                "preprocessing.alignment",
                "preprocessing.extent",
                "preprocessing.stroke-width",
                "preprocessing.softening",
                "temperature",
                "acceptance.confidence",
                "acceptance.familiarity",
            })
    void missingField_isNamed(String field) {
        Map<String, String> properties = FULL.toProperties();
        assertThat(properties.remove("handwriting." + field)).isNotNull();
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelCard.fromProperties(properties))
                .withMessage("The model card lacks \"handwriting." + field + "\".");
    }

    @ParameterizedTest
    @CsvSource({
        "alphabet, ''",
        "preprocessing.alignment, SIDEWAYS",
        "preprocessing.extent, wide",
        "preprocessing.stroke-width, ''",
        "preprocessing.softening, soft",
        "temperature, hot",
        "acceptance.confidence, high",
        "acceptance.familiarity, well",
        "figure.pen, good",
        "frequencies.learnt, often",
        "frequencies.expected, 1",
    })
    void unreadableField_isNamedWithItsValue(String field, String value) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelCard.fromProperties(with("handwriting." + field, value)))
                .withMessageStartingWith("The model card says \"" + value + "\" for \"handwriting." + field + "\"")
                .withMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "preprocessing.extent, 99, 'The extent of the preprocessing is from 8.0 to 28.0, not 99.0.'",
        "preprocessing.stroke-width, 0, 'The stroke width of the preprocessing is from 1.0 to 8.0, not 0.0.'",
        "preprocessing.softening, 2, 'The softening of the preprocessing is from 0.0 to 1.0, not 2.0.'",
        "acceptance.confidence, 7, 'The least confidence is a number from 0 to 1, not 7.0.'",
        "acceptance.familiarity, NaN, 'The least familiarity is not a number.'",
        "temperature, -1, 'The temperature of a model card is above 0, not -1.0.'",
        "name, ' ', 'The name of a model card may not be empty.'",
        "architecture, '', 'The architecture of a model card may not be empty.'",
    })
    void valueOutsideItsRange_isRefusedWithTheReason(String field, String value, String reason) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelCard.fromProperties(with("handwriting." + field, value)))
                .withMessageEndingWith(reason)
                .withMessageNotContaining("says");
    }

    @ParameterizedTest
    @ValueSource(floats = {0, -1, Float.NaN, Float.POSITIVE_INFINITY})
    void temperatureThatCannotDivide_isRefused(float temperature) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelCard.builder("toy", "toy", Alphabet.DIGITS)
                        .temperature(temperature)
                        .build());
    }

    @Test
    void facts_areCopiedAndCannotBeChanged() {
        Map<String, String> provenance = new HashMap<>(Map.of("seed", "1"));
        ModelCard card = new ModelCard(
                "toy",
                "toy",
                Alphabet.DIGITS,
                Sight.PICTURE,
                Preprocessing.EMNIST,
                1,
                Acceptance.EVERYTHING,
                Optional.empty(),
                Optional.empty(),
                provenance,
                Map.of());
        provenance.clear();
        assertThat(card.provenance()).containsEntry("seed", "1");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> card.provenance().clear());
    }

    private static Map<String, String> with(String property, String value) {
        Map<String, String> properties = new TreeMap<>(FULL.toProperties());
        properties.put(property, value);
        return properties;
    }

    @Test
    void builderOfACard_keepsAllThatIsNotChanged() {
        ModelCard card = ModelCard.builder("name", "cnn", Alphabet.DIGITS)
                .acceptance(new Acceptance(0.5f, 2))
                .provenance("seed", "1")
                .figure("validation", 0.9)
                .build();
        assertThat(card.toBuilder().build()).isEqualTo(card);
        ModelCard calibrated =
                card.toBuilder().temperature(1.5f).figure("test", 0.8).build();
        assertThat(calibrated.temperature()).isEqualTo(1.5f);
        assertThat(calibrated.figures()).containsEntry("validation", 0.9).containsEntry("test", 0.8);
        assertThat(card.figures()).doesNotContainKey("test");
    }
}
