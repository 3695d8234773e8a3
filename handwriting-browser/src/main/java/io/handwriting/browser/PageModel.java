package io.handwriting.browser;

import io.handwriting.Alphabet;
import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.Recognizer;
import io.handwriting.examples.server.reading.Detail;
import io.handwriting.examples.server.reading.HandReader;
import io.handwriting.examples.server.reading.ReadingOrder;
import io.handwriting.examples.server.reading.Readings;
import io.handwriting.examples.server.reading.ReadyModel;
import io.handwriting.examples.server.reading.RunningText;
import io.handwriting.examples.server.reading.ShelvedModel;
import io.handwriting.examples.server.reading.Source;
import io.handwriting.examples.server.reading.TextOrder;
import io.handwriting.examples.server.reading.TextWish;
import io.handwriting.examples.server.wire.AnswerJson;
import io.handwriting.examples.server.wire.DrawingJson;
import io.handwriting.examples.server.wire.ModelJson;
import io.handwriting.examples.server.wire.TextJson;
import io.handwriting.plain.PlainRecognizerProvider;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one model of a page, and the answers that a page understands. */
final class PageModel {
    private static final String NAME = "handwriting";

    private final ReadyModel model;
    private final HandReader nobody;
    private final RunningText running = new RunningText();

    private PageModel(ReadyModel model) {
        this.model = model;
        this.nobody = HandReader.ofNobody(model.reader());
    }

    /** Opens a model file. */
    static PageModel open(byte[] file) {
        ModelSource source = ModelSource.of(NAME + ".onnx", file);
        Recognizer pictures = open(source);
        Recognizer recognizer = pictures.card()
                .companion()
                .map(companion -> Recognizer.together(pictures, open(companion.source(source))))
                .orElse(pictures);
        return new PageModel(ReadyModel.of(NAME, recognizer));
    }

    private static Recognizer open(ModelSource source) {
        return new PlainRecognizerProvider().open(source, OpenOptions.DEFAULTS);
    }

    /** What a page is told first. */
    Map<String, Object> greeting() {
        Recognizer recognizer = model.recognizer();
        ShelvedModel told = new ShelvedModel(NAME, recognizer.card(), "your browser", true, true);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model_loaded", true);
        json.put("device", told.device());
        json.put("models", List.of(ModelJson.model(told, recognizer)));
        json.put("alphabets", ModelJson.alphabets());
        return json;
    }

    /** Reads one character. */
    Map<String, Object> read(Drawing drawing, Optional<Alphabet> alphabet, boolean variants, Set<Detail> details) {
        ReadingOrder order = new ReadingOrder(
                new Source.Drawn(drawing), Optional.empty(), alphabet, variants, details, Optional.empty());
        return AnswerJson.ofPercents(Readings.with(model, nobody, order));
    }

    /** Reads several characters. */
    Map<String, Object> readText(Drawing drawing, TextWish wish, boolean drawings) {
        TextOrder order =
                new TextOrder(drawing, Optional.empty(), wish, drawings && drawing instanceof Ink, Optional.empty());
        return TextJson.of(running.read(NAME, nobody, order), part -> DrawingJson.ofInk((Ink) part));
    }

    /** Makes what the model sees. */
    float[] glyph(Drawing drawing) {
        return model.pipeline().toGlyph(drawing).toArray();
    }
}
