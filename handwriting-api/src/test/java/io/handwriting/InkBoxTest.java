package io.handwriting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InkBoxTest {
    @Test
    void boxOfTwo_isAroundBoth() {
        InkBox box = new InkBox(1, 2, 3, 4).and(new InkBox(-1, 3, 2, 9));
        assertThat(box).isEqualTo(new InkBox(-1, 2, 3, 9));
        assertThat(box.width()).isEqualTo(4);
        assertThat(box.longerSide()).isEqualTo(7);
    }
}
