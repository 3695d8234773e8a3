package io.handwriting.testkit;

import io.handwriting.Alphabet;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Characters drawn by code, for every label of {@link Alphabet#EMNIST}.
 *
 * <p>Safe to call from any thread, as long as each uses a random generator of its own.
 */
public final class SyntheticInk {
    private static final int STEPS = 8;

    private SyntheticInk() {}

    /**
     * Draws a character neatly.
     *
     * @param label a label of {@link Alphabet#EMNIST}
     * @return its strokes, 100 units high, from (0, 0)
     * @throws IllegalArgumentException if there is no such character
     */
    public static Ink of(String label) {
        return draw(CharacterTemplate.of(label), Pose.UPRIGHT);
    }

    /**
     * Draws a character as a hand would: wobbling, slanted, turned, stretched, of any size and at any place.
     *
     * @param label a label of {@link Alphabet#EMNIST}
     * @param random where the variation comes from
     * @return its strokes, about 10 to 1000 units high
     * @throws IllegalArgumentException if there is no such character
     */
    public static Ink of(String label, Random random) {
        return draw(CharacterTemplate.of(label).wobbled(random), Pose.random(random));
    }

    private static Ink draw(CharacterTemplate template, Pose pose) {
        return new Ink(
                template.strokes().stream().map(nodes -> stroke(nodes, pose)).toList());
    }

    private static Stroke stroke(List<CharacterTemplate.Node> nodes, Pose pose) {
        List<Float> way = new ArrayList<>();
        for (int i = 0; i + 1 < nodes.size(); i++) {
            for (int step = 0; step < STEPS; step++) {
                add(way, CharacterTemplate.between(nodes, i, step / (float) STEPS), pose);
            }
        }
        add(way, nodes.get(nodes.size() - 1), pose);
        float[] xy = new float[way.size()];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = way.get(i);
        }
        return Stroke.of(xy);
    }

    private static void add(List<Float> way, CharacterTemplate.Node node, Pose pose) {
        way.add(pose.x(node));
        way.add(pose.y(node));
    }
}
