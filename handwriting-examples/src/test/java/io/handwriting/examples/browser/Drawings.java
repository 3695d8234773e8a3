package io.handwriting.examples.browser;

import java.util.List;

/** Strokes to draw on a paper 280 wide. */
public final class Drawings {
    public static final List<int[]> SEVEN = List.of(new int[] {78, 62, 132, 62, 200, 62, 176, 118, 152, 172, 136, 232});
    static final List<int[]> BIG_A = List.of(
            new int[] {92, 228, 112, 170, 128, 116, 142, 52, 154, 108, 172, 168, 194, 228},
            new int[] {106, 160, 144, 158, 180, 158});
    static final List<int[]> TWO = List.of(new int[] {
        84, 100, 92, 76, 106, 58, 126, 48, 150, 48, 170, 58, 182, 76, 184, 98, 176, 124, 160, 146, 140, 166, 110, 192,
        80, 222, 120, 222, 160, 222, 204, 222
    });
    static final List<int[]> RING = List.of(new int[] {
        140, 60, 100, 72, 76, 106, 70, 140, 76, 174, 100, 208, 140, 220, 180, 208, 204, 174, 210, 140, 204, 106, 180,
        72, 142, 60
    });
    static final List<int[]> SCRIBBLE = List.of(new int[] {
        40, 40, 240, 60, 50, 120, 230, 140, 60, 200, 240, 220, 100, 40, 180, 240, 60, 60, 240, 240, 30, 150, 250, 100,
        140, 30, 130, 250
    });

    private Drawings() {}
}
