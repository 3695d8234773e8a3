package io.handwriting.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.Alphabet;
import io.handwriting.HandwritingException;
import io.handwriting.Ink;
import io.handwriting.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {
    private final TextReader reader = TextReader.of(CanvasReader.of(NearestTemplate.recognizer()));

    @ParameterizedTest
    @CsvSource({
        "##, 42, 42",
        "#+, 20264, 20264",
        "##.##.####, 12052026, 12.05.2026",
        "##?.##?.####, 752026, 7.5.2026",
        "#+.##, 129950, 1299.50",
        "@@##, HA42, HA42",
        "D-#####, D10117, D-10117",
        "A[123]*, A2K, A2K"
    })
    void pattern_isFilled(String pattern, String drawn, String text) {
        assertThat(reader.with(TextForm.pattern(pattern))
                        .read(WrittenText.of(drawn, 20))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void look_alikesFollowThePattern() {
        assertThat(reader.with(TextForm.pattern("@#@#"))
                        .read(WrittenText.of("OOOO", 20))
                        .text())
                .isEqualTo("O0O0");
    }

    @Test
    void drawnMarks_areReadAsMarks() {
        TextReader amounts = reader.with(TextForm.pattern("#+.##"));
        Ink dot = Ink.of(new float[] {115, 97, 117, 99});
        Ink left = WrittenText.of("3", 20);
        Ink right = WrittenText.moved(WrittenText.of("45", 20), 110, 0);
        Text text = amounts.read(WrittenText.and(WrittenText.and(left, dot), right));
        assertThat(text.text()).isEqualTo("3.45");
        assertThat(text.characters()).extracting(TextCharacter::text).containsExactly("3", ".", "4", "5");
    }

    @Test
    void words_areAnsweredAsTheyStandInTheList() {
        TextReader months = reader.with(TextForm.words(List.of("June", "July", "January")));
        assertThat(months.read(WrittenText.of("JULY", 20)).text()).isEqualTo("July");
        assertThat(months.read(WrittenText.of("JUnE", 20)).text()).isEqualTo("June");
    }

    @Test
    void positions_haveAlphabetsOfTheirOwn() {
        TextForm form = TextForm.positions(List.of(Alphabet.UPPER_CASE, Alphabet.DIGITS));
        assertThat(reader.with(form).read(WrittenText.of("S5", 20)).text()).isEqualTo("S5");
        assertThat(reader.with(form).read(WrittenText.of("00", 20)).text()).isEqualTo("O0");
    }

    @Test
    void drawingWithoutTheForm_isUnsureAndEmpty() {
        Text text = reader.with(TextForm.pattern("####")).read(WrittenText.of("1", 20));
        assertThat(text.verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(text.text()).isEmpty();
        assertThat(text.characters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#€#", "[", "[]#", "[a.]", "# #"})
    void patternThatCannotBeRead_isRefused(String pattern) {
        assertThatThrownBy(() -> TextForm.pattern(pattern)).isInstanceOf(HandwritingException.class);
    }

    @Test
    void refusals_nameWhatIsWrong() {
        assertThatThrownBy(() -> TextForm.pattern("#€"))
                .hasMessage("\"#€\" holds \"€\", which cannot be read; letters, digits and the marks . , - / : can.");
        assertThatThrownBy(() -> TextForm.pattern("[a"))
                .hasMessage("In the pattern \"[a\" a [ lacks its ], or there is nothing between them.");
        assertThatThrownBy(() -> TextForm.words(List.of())).hasMessage("A list of words needs at least one word.");
        assertThatThrownBy(() -> TextForm.words(List.of(""))).hasMessage("A word has 1 to 200 characters; \"\" has 0.");
        assertThatThrownBy(() -> TextForm.positions(List.of()))
                .hasMessage("A text has 1 to 200 characters; 0 were asked for.");
    }

    @Test
    void forms_describeThemselves() {
        assertThat(TextForm.FREE).hasToString("any text");
        assertThat(TextForm.pattern("##")).hasToString("##");
        assertThat(TextForm.words(List.of("a", "b"))).hasToString("2 words");
        assertThat(TextForm.positions(List.of(Alphabet.DIGITS))).hasToString("1 characters");
    }
}
