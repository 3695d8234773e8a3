package io.handwriting.preprocess.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.handwriting.Bitmap;
import io.handwriting.Polarity;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InkFindingTest {
    private final Stretches stretches = new Stretches();
    private final InkLevels levels = new InkLevels();
    private final InkRuns runs = new InkRuns();
    private final Components components = new Components();

    /** Draws a picture of lines of text: a space is paper, a # is ink. */
    private void find(String... lines) {
        byte[] pixels = new byte[lines.length * lines[0].length()];
        for (int i = 0; i < pixels.length; i++) {
            boolean ink = lines[i / lines[0].length()].charAt(i % lines[0].length()) == '#';
            pixels[i] = (byte) (ink ? 30 : 230);
        }
        stretches.read(Bitmap.of(lines[0].length(), lines.length, pixels));
        assertThat(levels.measure(stretches, Polarity.DARK_ON_LIGHT)).isTrue();
        runs.find(stretches, levels.coverage());
    }

    @Test
    void stretches_holdEveryPixel() {
        Random random = new Random(2);
        byte[] pixels = new byte[61 * 17];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i > 0 && random.nextInt(5) > 0 ? pixels[i - 1] : random.nextInt(256));
        }
        stretches.read(Bitmap.of(61, 17, pixels));
        byte[] back = new byte[pixels.length];
        for (int y = 0; y < 17; y++) {
            int from = 0;
            for (int i = stretches.first(y); i < stretches.first(y + 1); i++) {
                for (int x = from; x < stretches.end(i); x++) {
                    back[y * 61 + x] = (byte) stretches.grey(i);
                }
                from = stretches.end(i);
            }
        }
        assertThat(back).isEqualTo(pixels);
    }

    @Test
    void coverage_isLinearBetweenPaperAndInk() {
        find("      ", " #### ", "      ");
        assertThat(levels.coverage()[230]).isZero();
        assertThat(levels.coverage()[130]).isCloseTo(0.5f, within(1e-5f));
        assertThat(levels.coverage()[30]).isEqualTo(1);
        assertThat(levels.coverage()[0]).isEqualTo(1);
        assertThat(levels.polarity()).isEqualTo(Polarity.DARK_ON_LIGHT);
    }

    @Test
    void runsThatTouch_areOneComponent() {
        find("#   #    ", "#   #   #", " # #   # ", "  #      ");
        assertThat(runs.count()).isEqualTo(9);
        assertThat(runs.component(5))
                .isEqualTo(runs.component(6))
                .isEqualTo(runs.component(8))
                .isZero();
        assertThat(runs.component(7)).isEqualTo(runs.component(4)).isEqualTo(4);
    }

    @Test
    void branchesThatMeetBelow_areOneComponent() {
        find("# # # #", "# # # #", "#######");
        for (int run = 0; run < runs.count(); run++) {
            assertThat(runs.component(run)).isZero();
        }
    }

    @Test
    void box_goesAroundWhatIsKept() {
        String paper = " ".repeat(60);
        String[] lines = new String[40];
        Arrays.fill(lines, paper);
        for (int y = 10; y < 30; y++) {
            lines[y] = " ".repeat(20) + "#".repeat(4) + " ".repeat(36);
        }
        lines[2] = " ".repeat(50) + "#" + " ".repeat(9);
        find(lines);
        assertThat(components.choose(runs)).isTrue();
        assertThat(components.left()).isEqualTo(20);
        assertThat(components.right()).isEqualTo(24);
        assertThat(components.top()).isEqualTo(10);
        assertThat(components.bottom()).isEqualTo(30);
        assertThat(components.penWidth()).isCloseTo(4, within(2f));
        assertThat(components.isKept(runs, 0)).isFalse();
    }
}
