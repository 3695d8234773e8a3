package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({"7,7", "A,A", "a,a", "c,C", "z,Z", "l,L", "?,", "ss,", "cc,", "ä,", "'',"})
    void label_isMergedAsByMergeDoes(String label, String merged) {
        assertThat(Labels.merged(label, Alphabet.EMNIST)).isEqualTo(Optional.ofNullable(merged));
    }

    @Test
    void everySmallLetter_hasItsPlaceInByMerge() {
        assertThat("abcdefghijklmnopqrstuvwxyz".chars().mapToObj(Character::toString))
                .allMatch(letter -> Labels.merged(letter, Alphabet.EMNIST).isPresent());
    }

    @Test
    void alphabetThatTellsThemApart_keepsThemApart() {
        assertThat(Labels.merged("c", Emnist.Split.BYCLASS.alphabet())).contains("c");
        assertThat(Labels.merged("c", Alphabet.DIGITS)).isEmpty();
        assertThat(Labels.merged("a", Alphabet.UPPER_CASE)).isEmpty();
    }
}
