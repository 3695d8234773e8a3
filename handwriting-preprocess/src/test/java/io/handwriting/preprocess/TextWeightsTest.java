package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Alphabet;
import io.handwriting.Bitmap;
import io.handwriting.HandwritingException;
import io.handwriting.testkit.SyntheticCanvas;
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

    private TextReader readerOfFewCharacters() {
        Map<TextSign, Double> few = new HashMap<>(TextWeights.LEARNT.toMap());
        few.put(TextSign.CHARACTER, -100.0);
        few.put(TextSign.INNER_GAP, 0.0);
        return digits.with(TextWeights.of(few));
    }

    private static double joint(TextCandidate candidate) {
        return candidate.signs().getOrDefault(TextSign.JOINT, 0.0);
    }

    @Test
    void otherWeights_divideOtherwise() {
        assertThat(readerOfFewCharacters().read(WrittenText.of("11", 20)).characters())
                .hasSize(1);
        assertThat(digits.read(WrittenText.of("11", 20)).characters()).hasSize(2);
    }

    @Test
    void likelyEndOfACharacter_speaksAgainstATextThatLeavesItUncut() {
        Bitmap touching = new SyntheticCanvas(400, 8, 200, 100, 150, 255, 0).draw(WrittenText.of("26", -2));
        TextCandidate whole = readerOfFewCharacters().read(touching).ranking().get(0);
        TextCandidate inParts = digits.read(touching).ranking().get(0);
        assertThat(whole.signs()).containsEntry(TextSign.CHARACTER, 1.0);
        assertThat(inParts.signs()).containsEntry(TextSign.CHARACTER, 2.0);
        assertThat(joint(whole)).isGreaterThan(1 + joint(inParts));
        assertThat(TextWeights.LEARNT.of(TextSign.JOINT)).isNegative();
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
