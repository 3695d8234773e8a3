package io.handwriting.examples.server;

import io.handwriting.Ink;
import io.handwriting.data.Canvas;
import io.handwriting.examples.report.CanvasPng;
import java.util.Base64;

/** Drawings as a page sends them when it sends a picture. */
final class Pictures {
    private Pictures() {}

    static String of(Ink ink) {
        return Base64.getEncoder().encodeToString(CanvasPng.opaque(Canvas.PLAIN.draw(ink)));
    }
}
