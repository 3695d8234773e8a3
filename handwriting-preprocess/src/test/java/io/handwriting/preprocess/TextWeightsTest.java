package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.HandwritingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextWeightsTest {
    private final TextReader digits =
            TextReader.of(CanvasReader.of(NearestTemplate.recognizer()).with(Alphabet.DIGITS));

    @Test
    void probabilities_followFromTheSignsAndTheirWeights() {
        List<TextCandidate> ranking = digits.read(WrittenText.of("2026", 20)).ranking();
        double ahead = TextWeights.LEARNT.sum(ranking.get(0).signs())
                - TextWeights.LEARNT.sum(ranking.get(1).signs());
        assertThat(Math.log(ranking.get(0).probability() / ranking.get(1).probability()))
                .isEqualTo(ahead, within(1e-3));
        assertThat(ranking.get(0).signs()).containsEntry(TextSign.CHARACTER, 4.0);
    }

    @Test
    void otherWeights_divideOtherwise() {
        Map<TextSign, Double> few = new HashMap<>(TextWeights.LEARNT.toMap());
        few.put(TextSign.CHARACTER, -100.0);
        few.put(TextSign.INNER_GAP, 0.0);
        TextReader reader = digits.with(TextWeights.of(few));
        assertThat(reader.read(WrittenText.of("11", 20)).characters()).hasSize(1);
        assertThat(digits.read(WrittenText.of("11", 20)).characters()).hasSize(2);
    }

    @Test
    void weights_areEqualWithEqualNumbers() {
        TextWeights same = TextWeights.of(TextWeights.LEARNT.toMap());
        assertThat(same).isEqualTo(TextWeights.LEARNT).hasSameHashCodeAs(TextWeights.LEARNT);
        assertThat(same).hasToString(TextWeights.LEARNT.toString()).isNotEqualTo(TextWeights.of(Map.of()));
        assertThat(TextWeights.of(Map.of()).of(TextSign.CUT)).isZero();
    }

    @Test
    void weightThatIsNoNumber_isRefused() {
        assertThatThrownBy(() -> TextWeights.of(Map.of(TextSign.CUT, Double.NaN)))
                .isInstanceOf(HandwritingException.class)
                .hasMessage("The weight of CUT is a finite number, not NaN.");
    }
}
