package io.handwriting.benchmarks.report;

import java.util.List;

/**
 * What was measured to answer a question; the first figure is what the others are compared with.
 *
 * @param name a short name, as files have it
 * @param question the question
 * @param unit of all values
 * @param command which command measures this alone
 * @param figures the values
 */
record Answer(String name, String question, String unit, String command, List<Figure> figures) {
    Answer {
        figures = List.copyOf(figures);
    }
}
