package io.handwriting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.Recognizer;
import io.handwriting.Verdict;
import io.handwriting.preprocess.Text;
import io.handwriting.preprocess.TextCandidate;
import io.handwriting.testkit.SyntheticLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {
    private static Recognizer recognizer;
    private static FormFields form;

    @BeforeAll
    static void open() {
        recognizer = Recognizer.open();
        form = new FormFields(recognizer);
    }

    @AfterAll
    static void close() {
        recognizer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711", "80", "2026"})
    void customer_isDigitsOnly(String number) {
        assertThat(form.customer.read(SyntheticLine.of(number)).text()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"1250.90, 1250.90", "3.50, 3.50", "8050, 80.50"})
    void amount_hasItsPointWhetherDrawnOrNot(String drawn, String amount) {
        assertThat(form.amount.read(SyntheticLine.of(drawn)).text()).isEqualTo(amount);
    }

    @Test
    void postalCode_hasFiveDigits() {
        assertThat(form.postalCode.read(SyntheticLine.of("01067")).text()).isEqualTo("01067");
        assertThat(form.postalCode.read(SyntheticLine.of("0")))
                .extracting(Text::text, Text::verdict)
                .containsExactly("", Verdict.UNSURE);
    }

    @Test
    void town_isOneOfTheList() {
        assertThat(form.town.read(SyntheticLine.of("Genf")).text()).isEqualTo("Genf");
        assertThat(form.town.read(SyntheticLine.of("ZUG")).text()).isEqualTo("Zug");
    }

    @ParameterizedTest
    @CsvSource({"24.12.2026, 24.12.2026", "24122026, 24.12.2026"})
    void date_hasItsPointsWhetherDrawnOrNot(String drawn, String date) {
        assertThat(form.date.read(SyntheticLine.of(drawn)).text()).isEqualTo(date);
    }

    @Test
    void day_isTheMostLikelyDateThereIs() {
        assertThat(FormFields.day(ranked("31.06.2026", "21.06.2026", "30.06.2026")))
                .hasValue(LocalDate.of(2026, 6, 21));
        assertThat(FormFields.day(ranked("31.06.2026"))).isEmpty();
    }

    @Test
    void day_isFoundWhereThePointsMayStandInTwoPlaces() {
        assertThat(FormFields.day(form.date.read(SyntheticLine.of("7122026")))).hasValue(LocalDate.of(2026, 12, 7));
    }

    private static Text ranked(String... texts) {
        List<TextCandidate> ranking = Stream.of(texts)
                .map(text -> new TextCandidate(text, 0.3f, Map.of()))
                .toList();
        return new Text(ranking, List.of(), Verdict.ACCEPTED);
    }

    @Test
    void boxes_areReadOneByOne() {
        List<Drawing> boxes = new ArrayList<>(FormFields.boxes("80331"));
        assertThat(form.boxes(boxes)).isEqualTo("80331");
        boxes.set(1, new Ink(List.of()));
        assertThat(form.boxes(boxes)).isEqualTo("8?331");
    }

    @Test
    void field_isFilledWithWhatCanBeReliedOn() {
        assertThat(FormFields.sure(text(0.95f, Verdict.ACCEPTED))).hasValue("42");
        assertThat(FormFields.sure(text(0.45f, Verdict.ACCEPTED))).isEmpty();
        assertThat(FormFields.sure(text(0.95f, Verdict.UNFAMILIAR))).isEmpty();
    }

    private static Text text(float probability, Verdict verdict) {
        return new Text(List.of(new TextCandidate("42", probability, Map.of())), List.of(), verdict);
    }
}
