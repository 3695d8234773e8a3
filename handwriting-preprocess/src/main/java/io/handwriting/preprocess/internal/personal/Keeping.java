package io.handwriting.preprocess.internal.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How many corrections are kept; the newest are.
 *
 * @param ofALabel how many of each label
 * @param inAll how many of all labels together
 */
public record Keeping(int ofALabel, int inAll) {

    <T> List<T> of(List<T> oldestFirst, Function<T, String> label) {
        List<T> kept = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = oldestFirst.size() - 1; i >= 0 && kept.size() < inAll; i--) {
            T one = oldestFirst.get(i);
            if (counts.merge(label.apply(one), 1, Integer::sum) <= ofALabel) {
                kept.add(0, one);
            }
        }
        return List.copyOf(kept);
    }
}
