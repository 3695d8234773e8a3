package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTest {

    @Test
    void emnist_isDigitsThenCapitalsThenElevenLowerCaseLetters() {
        assertThat(Alphabet.EMNIST.size()).isEqualTo(47);
        assertThat(Alphabet.EMNIST)
                .isEqualTo(Alphabet.DIGITS.and(Alphabet.UPPER_CASE).and(Alphabet.LOWER_CASE))
                .isEqualTo(Alphabet.DIGITS.and(Alphabet.LETTERS));
        assertThat(Alphabet.EMNIST.label(46)).isEqualTo("t");
    }

    @Test
    void indices_matchLabels() {
        for (int i = 0; i < Alphabet.EMNIST.size(); i++) {
            assertThat(Alphabet.EMNIST.indexOf(Alphabet.EMNIST.label(i))).isEqualTo(i);
        }
    }

    @Test
    void foreignLabel_isNotFound() {
        assertThat(Alphabet.DIGITS.indexOf("A")).isEqualTo(-1);
        assertThat(Alphabet.DIGITS.contains("A")).isFalse();
        assertThat(Alphabet.DIGITS.contains("7")).isTrue();
    }

    @Test
    void callersCollection_isCopied() {
        List<String> labels = new ArrayList<>(List.of("alpha", "beta"));
        Alphabet greek = Alphabet.of(labels);
        labels.clear();
        assertThat(greek.labels()).containsExactly("alpha", "beta");
    }

    @Test
    void characterOutsideTheBasicPlane_isOneLabel() {
        assertThat(Alphabet.ofCharacters("𝛼𝛽").labels()).containsExactly("𝛼", "𝛽");
    }

    @Test
    void noLabels_areRefused() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> Alphabet.of(List.of()))
                .withMessage("An alphabet needs at least one label.");
    }

    @Test
    void labelNamedTwice_isRefused() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> Alphabet.ofCharacters("ABA"))
                .withMessageContaining("\"A\" twice");
    }

    @Test
    void emptyAndOverlongLabels_areRefused() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> Alphabet.of(List.of("")))
                .withMessageContaining("1 to 64 characters");
        assertThatExceptionOfType(HandwritingException.class).isThrownBy(() -> Alphabet.of(List.of("x".repeat(65))));
        assertThat(Alphabet.of(List.of("x".repeat(64))).size()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "\t", "\u0000", "\u0085"})
    void controlCharacters_areRefused(String label) {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> Alphabet.of(List.of(label)))
                .withMessageContaining("control characters");
    }

    @Test
    void union_addsOnlyWhatIsNew() {
        assertThat(Alphabet.ofCharacters("AB").and(Alphabet.ofCharacters("CA")))
                .isEqualTo(Alphabet.ofCharacters("ABC"));
    }

    @Test
    void restriction_keepsItsOwnOrder() {
        assertThat(Alphabet.ofCharacters("CBA").restrictedTo(Alphabet.ofCharacters("ABX")))
                .isEqualTo(Alphabet.ofCharacters("BA"));
    }

    @Test
    void restrictionToMoreThanThereIs_changesNothing() {
        assertThat(Alphabet.DIGITS.restrictedTo(Alphabet.EMNIST)).isSameAs(Alphabet.DIGITS);
    }

    @Test
    void restrictionToNothing_isRefusedWithBothAlphabets() {
        assertThatExceptionOfType(HandwritingException.class)
                .isThrownBy(() -> Alphabet.ofCharacters("AB").restrictedTo(Alphabet.ofCharacters("CD")))
                .withMessage("None of the labels C D can be read; there are A B.");
    }

    @Test
    void orderMatters_toEquality() {
        assertThat(Alphabet.ofCharacters("AB"))
                .isEqualTo(Alphabet.of(List.of("A", "B")))
                .hasSameHashCodeAs(Alphabet.of(List.of("A", "B")))
                .isNotEqualTo(Alphabet.ofCharacters("BA"))
                .isNotEqualTo(null);
    }
}
