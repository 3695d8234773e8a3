package io.handwriting.examples.nearest;

import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.spi.FileFault;
import io.handwriting.spi.ModelSource;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The form of a {@code .nearest} file: a magic word, the card's properties, and the means, one byte a pixel. */
final class NearestFile {
    private static final byte[] MAGIC = "nearest1".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 1 << 28;

    private NearestFile() {}

    static boolean isNearest(ModelSource source) {
        return Arrays.equals(source.head(MAGIC.length), MAGIC);
    }

    static void write(MeanGlyphs model, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.write(MAGIC);
        Map<String, String> properties = model.card().toProperties();
        data.writeInt(properties.size());
        for (Map.Entry<String, String> property : properties.entrySet()) {
            data.writeUTF(property.getKey());
            data.writeUTF(property.getValue());
        }
        for (Glyph mean : model.means()) {
            data.write(mean.toBytes());
        }
    }

    static MeanGlyphs read(ModelSource source) {
        try {
            DataInputStream data = new DataInputStream(new ByteArrayInputStream(source.bytes(LARGEST)));
            data.skipNBytes(MAGIC.length);
            Map<String, String> properties = new TreeMap<>();
            for (int left = data.readInt(); left > 0; left--) {
                properties.put(data.readUTF(), data.readUTF());
            }
            return model(ModelCard.fromProperties(properties), data.readAllBytes());
        } catch (IOException e) {
            throw new ModelException("The model file " + source.name() + " is damaged: " + FileFault.of(e) + ".", e);
        }
    }

    private static MeanGlyphs model(ModelCard card, byte[] pixels) throws IOException {
        int labels = card.alphabet().size();
        if (pixels.length != labels * Glyph.PIXELS) {
            throw new IOException("it has " + pixels.length + " pixels for " + labels + " labels");
        }
        return new MeanGlyphs(
                card,
                IntStream.range(0, labels)
                        .mapToObj(label -> Glyph.of(pixels, label * Glyph.PIXELS))
                        .toList());
    }
}
