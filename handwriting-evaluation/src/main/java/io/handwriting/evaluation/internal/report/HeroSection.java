package io.handwriting.evaluation.internal.report;

import io.handwriting.Verdict;
import io.handwriting.evaluation.Calibration;
import io.handwriting.evaluation.Evaluation;
import io.handwriting.evaluation.Interval;
import io.handwriting.evaluation.Speed;
import io.handwriting.evaluation.VerdictFigures;
import io.handwriting.evaluation.internal.markup.Element;
import io.handwriting.evaluation.internal.markup.Numbers;

/** The figures that matter most, the accuracy before all. */
final class HeroSection {
    private HeroSection() {}

    static Element of(Evaluation evaluation) {
        return Element.styled("div", "hero", accuracy(evaluation), tiles(evaluation));
    }

    private static Element accuracy(Evaluation evaluation) {
        double accuracy = evaluation.accuracy().value();
        Interval interval = evaluation.accuracy().interval();
        return Element.styled("div", "accuracy")
                .add(Element.styled("p", "tile-name").text("Accuracy"))
                .add(Element.styled("p", "big").text(Numbers.percent(accuracy, 2)))
                .add(strip(accuracy, interval))
                .add(Element.styled("p", "tile-note")
                        .text("95 % interval " + range(interval) + ", from "
                                + Numbers.count(evaluation.accuracy().hits()) + " right and "
                                + Numbers.count(evaluation.accuracy().misses()) + " wrong"));
    }

    static String range(Interval interval) {
        return Numbers.decimal(interval.low() * 100, 2) + "–" + Numbers.percent(interval.high(), 2);
    }

    private static Element strip(double accuracy, Interval interval) {
        return Svg.picture("The accuracy on a line from 0 to 100 %, with its interval", 400, 12)
                .add(Svg.box("track", 0, 3, 400, 6).with("rx", 3))
                .add(Svg.box("cyan", 0, 3, 400 * accuracy, 6).with("rx", 3))
                .add(Svg.box("ink", 400 * interval.low(), 0, Math.max(2, 400 * (interval.high() - interval.low())), 12)
                        .with("rx", 1));
    }

    private static Element tiles(Evaluation evaluation) {
        Calibration calibration = evaluation.calibration();
        VerdictFigures accepted = evaluation.verdict(Verdict.ACCEPTED);
        Element tiles = Element.styled("dl", "tiles")
                .add(tile("Among the best 2", Numbers.percent(evaluation.top(2).value(), 2), "of the candidates"))
                .add(tile("Among the best 3", Numbers.percent(evaluation.top(3).value(), 2), "of the candidates"))
                .add(tile("Mean recall", Numbers.percent(evaluation.macroRecall(), 2), "every label counts the same"))
                .add(tile(
                        "Accepted",
                        Numbers.percent(accepted.share().value(), 1),
                        Numbers.percent(accepted.accuracy().value(), 2) + " of them right"))
                .add(tile("Calibration error", Numbers.percent(calibration.expectedError(), 2), "15 bins; 0 is best"))
                .add(tile("Brier score", Numbers.decimal(calibration.brier(), 4), "0 is best, 2 is worst"))
                .add(tile(
                        "Log loss",
                        Numbers.decimal(calibration.negativeLogLikelihood(), 4),
                        "nats a glyph; 0 is best"));
        evaluation.speed().ifPresent(speed -> addSpeed(tiles, speed));
        return tiles;
    }

    private static void addSpeed(Element tiles, Speed speed) {
        tiles.add(tile(
                        "Glyphs a second",
                        Numbers.count(Math.round(speed.glyphsPerSecond())),
                        "in batches of " + speed.batchSize()))
                .add(tile(
                        "One glyph",
                        milliseconds(speed) + "\u202fms",
                        "99 of 100 within " + Numbers.decimal(speed.slowest().toNanos() / 1e6, 2) + "\u202fms"));
    }

    static String milliseconds(Speed speed) {
        return Numbers.decimal(speed.median().toNanos() / 1e6, 2);
    }

    private static Element tile(String name, String value, String note) {
        return Element.of("div")
                .add(Element.styled("dt", "tile-name").text(name))
                .add(Element.styled("dd", "value").text(value))
                .add(Element.styled("dd", "tile-note").text(note));
    }
}
