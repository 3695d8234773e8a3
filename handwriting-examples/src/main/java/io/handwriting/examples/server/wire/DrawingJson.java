package io.handwriting.examples.server.wire;

import io.handwriting.Bitmap;
import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.Stroke;
import io.handwriting.examples.report.CanvasPng;
import java.util.Map;

/** Drawings as JSON, in the form in which clients send them. */
public final class DrawingJson {
    private DrawingJson() {}

    static Map<String, Object> of(Drawing drawing) {
        return drawing instanceof Ink ink
                ? ofInk(ink)
                : Map.of("image", AnswerJson.base64(CanvasPng.opaque((Bitmap) drawing)));
    }

    /**
     * Writes strokes.
     *
     * @param ink the strokes
     * @return their members
     */
    public static Map<String, Object> ofInk(Ink ink) {
        return Map.of("strokes", ink.strokes().stream().map(Stroke::toArray).toList());
    }
}
