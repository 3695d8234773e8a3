package io.handwriting.preprocess.internal.personal;

import io.handwriting.ActivationProbe;
import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.Recognition;
import io.handwriting.Recognizer;
import io.handwriting.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads with a model, and then as the hand that is known at the time; the probe shows the model alone. */
public final class PersonalRecognizer implements Recognizer {
    private final Recognizer model;
    private final Supplier<Hand> hand;

    /**
     * Joins a model and a hand.
     *
     * @param model the model; closed with this recognizer
     * @param hand gives what is known of the hand
     */
    public PersonalRecognizer(Recognizer model, Supplier<Hand> hand) {
        this.model = model;
        this.hand = hand;
    }

    @Override
    public ModelCard card() {
        return model.card();
    }

    @Override
    public List<Recognition> recognizeAll(List<Glyph> glyphs) {
        Hand known = hand.get();
        if (known.size() == 0) {
            return model.recognizeAll(glyphs);
        }
        List<Glyph> asked = List.copyOf(glyphs);
        List<Recognition> read = model.recognizeAll(asked);
        List<Recognition> personal = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            boolean blank = read.get(i).verdict() == Verdict.BLANK;
            personal.add(blank ? read.get(i) : known.read(asked.get(i), read.get(i), card().acceptance()));
        }
        return personal;
    }

    @Override
    public Optional<ActivationProbe> probe() {
        return model.probe();
    }

    @Override
    public String device() {
        return model.device();
    }

    @Override
    public void close() {
        model.close();
    }
}
