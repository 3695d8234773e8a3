package io.handwriting.examples.hostile;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A kind of attack, of which there are as many as there are seeds.
 *
 * @param name what it is called
 * @param attack makes one
 */
record Kind(String name, Function<Random, Attack> attack) {

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> T any(Random random, T... choices) {
        return any(random, List.of(choices));
    }

    static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static byte[] noise(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
