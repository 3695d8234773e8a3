package io.handwriting.preprocess.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A state of what may be written: which characters may follow, and whether the text may end here. */
public final class Form {
    private final List<Edge> edges = new ArrayList<>();
    private boolean end;

    /** Makes a state that nothing follows. */
    public Form() {}

    /** Any text: one state, which any label leads back to. */
    static Form any() {
        Form any = new Form().end();
        any.then(Expected.anything(), any);
        return any;
    }

    Form end() {
        end = true;
        return this;
    }

    /** Says that something may follow, and gives what comes after it. */
    Form then(Expected expected, Form next) {
        edges.add(new Edge(expected, next));
        return next;
    }

    /** Says that all that may follow the other may follow this one too. */
    void likewise(Form other) {
        edges.addAll(other.edges);
        end |= other.end;
    }

    /** Lists what may be drawn next; marks may be left out, and are written all the same. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        addWays("", ways);
        return ways;
    }

    private void addWays(String leftOut, List<Way> ways) {
        for (Edge edge : edges) {
            ways.add(new Way(leftOut, edge.expected, edge.next));
            if (edge.expected.isMark()) {
                edge.next.addWays(leftOut + edge.expected.written(), ways);
            }
        }
    }

    /** Gives the marks that are left out if the drawing ends here; empty where it may not. */
    Optional<String> ending() {
        if (end) {
            return Optional.of("");
        }
        return edges.stream()
                .filter(edge -> edge.expected.isMark())
                .flatMap(edge -> edge.next.ending().map(rest -> edge.expected.written() + rest).stream())
                .findFirst();
    }

    private record Edge(Expected expected, Form next) {}

    /**
     * A character that may be drawn next.
     *
     * @param leftOut the marks before it that were not drawn
     * @param expected the character
     * @param next what comes after it
     */
    record Way(String leftOut, Expected expected, Form next) {}
}
