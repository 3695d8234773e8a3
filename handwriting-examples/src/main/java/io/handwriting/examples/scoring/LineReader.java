package io.handwriting.examples.scoring;

import io.handwriting.Cancellation;
import io.handwriting.Candidate;
import io.handwriting.DrawingException;
import io.handwriting.preprocess.Text;
import io.handwriting.preprocess.TextReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads images of a number or a word each.
 *
 * @param reader what reads
 */
public record LineReader(TextReader reader) implements ImageReader {
    @Override
    public List<Outcome> read(List<ImageSource> images, Cancellation cancellation) {
        List<Outcome> outcomes = new ArrayList<>(images.size());
        for (ImageSource image : images) {
            if (cancellation.isCancelled()) {
                return List.of();
            }
            outcomes.add(read(image));
        }
        return outcomes;
    }

    private Outcome read(ImageSource image) {
        try {
            Text text = reader.read(image.bytes());
            List<Candidate> ranking = text.ranking().stream()
                    .map(candidate -> new Candidate(candidate.text(), candidate.probability()))
                    .toList();
            return new Outcome.Read(image.name(), text.verdict(), ranking);
        } catch (DrawingException e) {
            return new Outcome.Refused(image.name(), String.valueOf(e.getMessage()));
        }
    }
}
