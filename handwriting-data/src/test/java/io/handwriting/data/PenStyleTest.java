package io.handwriting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handwriting.Preprocessing;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PenStyleTest {

    @Test
    void plainStyle_isThatOfTheSettings() {
        assertThat(PenStyle.plain(Preprocessing.EMNIST)).isEqualTo(new PenStyle(2.8, 2.8, 0, 0, 0, 0, 1, 1));
    }

    @Test
    void eachSetting_isReplacedAlone() {
        PenStyle style = new PenStyle(1, 2, 3, 0.4, 0.05, 0.3, 6, 7);
        assertThat(List.of(
                        style.widths(3, 4),
                        style.rotation(9),
                        style.slant(0.9),
                        style.jitter(0.09),
                        style.canvases(0.9),
                        style.copies(9),
                        style.seed(9)))
                .containsExactly(
                        new PenStyle(3, 4, 3, 0.4, 0.05, 0.3, 6, 7),
                        new PenStyle(1, 2, 9, 0.4, 0.05, 0.3, 6, 7),
                        new PenStyle(1, 2, 3, 0.9, 0.05, 0.3, 6, 7),
                        new PenStyle(1, 2, 3, 0.4, 0.09, 0.3, 6, 7),
                        new PenStyle(1, 2, 3, 0.4, 0.05, 0.9, 6, 7),
                        new PenStyle(1, 2, 3, 0.4, 0.05, 0.3, 9, 7),
                        new PenStyle(1, 2, 3, 0.4, 0.05, 0.3, 6, 9));
    }

    @Test
    void settingOutsideItsRange_isRefused() {
        PenStyle style = PenStyle.VARIED;
        Map<Supplier<PenStyle>, String> wrong = Map.of(
                () -> style.widths(0.5, 2), "The thinnest pen of a style is from 1.0 to 8.0, not 0.5.",
                () -> style.widths(3, 2), "The widest pen of a style is from 3.0 to 8.0, not 2.0.",
                () -> style.rotation(46), "The rotation of a style is from 0.0 to 45.0, not 46.0.",
                () -> style.slant(-0.1), "The slant of a style is from 0.0 to 1.0, not -0.1.",
                () -> style.jitter(Double.NaN), "The jitter of a style is from 0.0 to 0.2, not NaN.",
                () -> style.canvases(1.1), "The share of canvases of a style is from 0.0 to 1.0, not 1.1.",
                () -> style.copies(0), "The number of copies of a style is from 1.0 to 1000.0, not 0.0.");
        wrong.forEach((change, message) -> assertThatExceptionOfType(DataException.class)
                .isThrownBy(change::get)
                .withMessage(message));
    }
}
