package io.handwriting.examples.server.reading;

import io.handwriting.ActivationTrace;
import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.Glyph;
import io.handwriting.Recognition;
import io.handwriting.SaliencyMap;
import io.handwriting.preprocess.CanvasReader;
import io.handwriting.preprocess.PipelineTrace;
import io.handwriting.preprocess.Reading;
import io.handwriting.preprocess.Variants;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Does what a {@link ReadingOrder} wishes. */
public final class Readings {
    private Readings() {}

    /**
     * Reads with a model that is at hand, whichever the order names.
     *
     * @param model the model
     * @param hand reads with it
     * @param order what to read
     * @return the answer
     * @throws io.handwriting.HandwritingException if the model knows none of the labels
     */
    public static Answer with(ReadyModel model, HandReader hand, ReadingOrder order) {
        return new OneReading(model, hand, order).answer();
    }

    private record OneReading(ReadyModel model, HandReader hand, ReadingOrder order) {

        Answer answer() {
            return order.source() instanceof Source.Drawn drawn
                    ? ofDrawing(drawn.drawing())
                    : ofGlyph(((Source.Prepared) order.source()).glyph());
        }

        private Answer ofDrawing(Drawing drawing) {
            Reading reading = reader().explain(drawing);
            return answer(reading.recognition(), reading.pipeline(), reading.preparing(), reading.recognizing());
        }

        private Answer ofGlyph(Glyph given) {
            long start = System.nanoTime();
            Glyph glyph = model.pipeline().prepare(given);
            long prepared = System.nanoTime();
            Recognition recognition = reader().read(glyph);
            long end = System.nanoTime();
            return answer(
                    recognition,
                    new PipelineTrace(glyph, List.of()),
                    Duration.ofNanos(prepared - start),
                    Duration.ofNanos(end - prepared));
        }

        private Answer answer(
                Recognition recognition, PipelineTrace pipeline, Duration preparing, Duration recognizing) {
            return new Answer(
                    model.name(),
                    recognition,
                    digits(recognition),
                    pipeline.glyph(),
                    preparing,
                    recognizing,
                    order.details().contains(Detail.PIPELINE) ? Optional.of(pipeline) : Optional.empty(),
                    activations(pipeline.glyph()),
                    order.details().contains(Detail.MAPS),
                    saliency(recognition, pipeline.glyph()),
                    order.hand().map(name -> hand.corrections()));
        }

        private CanvasReader reader() {
            CanvasReader reader = order.variants() ? hand.reader().with(Variants.FIVE) : hand.reader();
            return order.alphabet().map(reader::with).orElse(reader);
        }

        private static Optional<Recognition> digits(Recognition recognition) {
            boolean known = Alphabet.DIGITS.labels().stream().anyMatch(recognition.alphabet()::contains);
            return known && !recognition.ranking().isEmpty()
                    ? Optional.of(recognition.restrictedTo(Alphabet.DIGITS))
                    : Optional.empty();
        }

        private Optional<ActivationTrace> activations(Glyph glyph) {
            boolean wished = order.details().contains(Detail.ACTIVATIONS)
                    || order.details().contains(Detail.MAPS);
            return wished ? model.recognizer().probe().map(probe -> probe.trace(glyph)) : Optional.empty();
        }

        private Optional<SaliencyMap> saliency(Recognition recognition, Glyph glyph) {
            boolean wished = order.details().contains(Detail.SALIENCY)
                    && !recognition.label().isEmpty();
            return wished
                    ? model.recognizer().probe().map(probe -> probe.saliency(glyph, recognition.label()))
                    : Optional.empty();
        }
    }
}
