package io.handwriting.preprocess.internal.text;

import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.Recognition;
import io.handwriting.Verdict;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads what may be cut as a whole first: where that is a character beyond doubt, the parts are not read at all.
 *
 * @param line the pieces
 * @param alphabet the labels wanted
 */
record SettledFirst(Line line, Alphabet alphabet) {
    private static final float BEYOND_DOUBT = 0.999f;
    private static final double LEAST_OF_ALL = 0.5;

    /** In heights of the line. */
    private static final double WIDEST = 1;

    /** Reads spans; those that begin or end within something settled are left out. */
    Map<Span, Recognition> read(List<Span> spans, Function<List<Drawing>, List<Recognition>> recognize) {
        List<Span> whole = spans.stream().filter(this::isWhole).toList();
        Map<Span, Recognition> read = new LinkedHashMap<>();
        add(whole, recognize, read);
        Set<Integer> within = new HashSet<>();
        read.forEach((span, recognition) -> {
            if (isSettled(span, recognition)) {
                IntStream.range(span.from() + 1, span.to()).forEach(within::add);
            }
        });
        List<Span> rest = spans.stream()
                .filter(span -> !read.containsKey(span))
                .filter(span -> !within.contains(span.from()) && !within.contains(span.to()))
                .toList();
        add(rest, recognize, read);
        return read;
    }

    /** Reads what {@link #read} has left out, too. */
    Map<Span, Recognition> readRest(
            List<Span> spans, Map<Span, Recognition> read, Function<List<Drawing>, List<Recognition>> recognize) {
        Map<Span, Recognition> all = new LinkedHashMap<>(read);
        add(spans.stream().filter(span -> !read.containsKey(span)).toList(), recognize, all);
        return all;
    }

    private static void add(
            List<Span> spans, Function<List<Drawing>, List<Recognition>> recognize, Map<Span, Recognition> read) {
        List<Recognition> recognitions =
                recognize.apply(spans.stream().map(Span::drawing).toList());
        for (int i = 0; i < spans.size(); i++) {
            read.put(spans.get(i), recognitions.get(i));
        }
    }

    /** Tells whether a span is all pieces of one source, which was cut. */
    private boolean isWhole(Span span) {
        int source = line.piece(span.from()).source();
        return span.to() - span.from() > 1
                && IntStream.range(0, line.size())
                        .allMatch(piece ->
                                (line.piece(piece).source() == source) == (piece >= span.from() && piece < span.to()));
    }

    private boolean isSettled(Span span, Recognition all) {
        if (all.verdict() == Verdict.BLANK || span.box().width() > WIDEST * line.height()) {
            return false;
        }
        Recognition wanted = all.restrictedTo(alphabet);
        return wanted.isAccepted()
                && wanted.confidence() >= BEYOND_DOUBT
                && Lattice.mass(all, alphabet) >= LEAST_OF_ALL;
    }
}
