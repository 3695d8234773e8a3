package io.handwriting.preprocess;

import io.handwriting.Drawing;
import io.handwriting.Ink;
import io.handwriting.Recognition;
import io.handwriting.preprocess.internal.text.InkPieces;
import io.handwriting.preprocess.internal.text.TextDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a text while it is written: what did not change since the last time is not read again; for one thread at a time. */
public final class LiveText {
    private final CanvasReader reader;
    private final TextDecoder decoder;
    private Map<Drawing, Recognition> known = Map.of();
    private Map<Drawing, Recognition> seen = new HashMap<>();
    private int lastRead;

    LiveText(CanvasReader reader, TextDecoder decoder) {
        this.reader = reader;
        this.decoder = decoder;
    }

    /**
     * Reads the ink as it is now.
     *
     * @param ink all strokes so far, the open one included
     * @return the text; the same as that of {@link TextReader#read}
     * @throws io.handwriting.DrawingException if the ink has more than 100,000 points, or more pieces than a line of
     *     writing has
     */
    public Text read(Ink ink) {
        lastRead = 0;
        seen = new HashMap<>();
        Text text = decoder.read(InkPieces.of(ink), this::recognize);
        known = seen;
        return text;
    }

    /**
     * Tells how much was new.
     *
     * @return how many groups of strokes the last call had to read
     */
    public int lastRead() {
        return lastRead;
    }

    private List<Recognition> recognize(List<Drawing> drawings) {
        List<Drawing> fresh = drawings.stream()
                .filter(drawing -> !known.containsKey(drawing))
                .distinct()
                .toList();
        List<Recognition> read = reader.readWhole(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            seen.put(fresh.get(i), read.get(i));
        }
        lastRead += fresh.size();
        return drawings.stream().map(this::recall).toList();
    }

    private Recognition recall(Drawing drawing) {
        return seen.computeIfAbsent(drawing, before -> Objects.requireNonNull(known.get(before)));
    }
}
