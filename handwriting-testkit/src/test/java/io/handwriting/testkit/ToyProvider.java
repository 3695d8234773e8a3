package io.handwriting.testkit;

import io.handwriting.Glyph;
import io.handwriting.ModelCard;
import io.handwriting.ModelException;
import io.handwriting.Recognizer;
import io.handwriting.spi.ModelSource;
import io.handwriting.spi.OpenOptions;
import io.handwriting.spi.RecognizerProvider;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Opens what {@link ToyModel} saves. */
class ToyProvider implements RecognizerProvider {
    private static final int LARGEST = 1 << 24;

    @Override
    public String name() {
        return "toy";
    }

    @Override
    public boolean reads(ModelSource model) {
        byte[] head = model.head(Integer.BYTES);
        return head.length == Integer.BYTES && ByteBuffer.wrap(head).getInt() == ToyModel.MAGIC;
    }

    @Override
    public Recognizer open(ModelSource model, OpenOptions options) {
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(content(model)))) {
            data.skipNBytes(Integer.BYTES);
            ModelCard card = ModelCard.fromProperties(properties(data));
            List<Glyph> templates = new ArrayList<>();
            while (templates.size() < card.alphabet().size()) {
                byte[] bytes = data.readNBytes(Glyph.PIXELS);
                if (bytes.length < Glyph.PIXELS) {
                    throw new EOFException();
                }
                templates.add(template(bytes));
            }
            return new ToyModel(card, templates).open();
        } catch (IOException e) {
            throw new ModelException("The model file " + model.name() + " is damaged.", e);
        }
    }

    byte[] content(ModelSource model) {
        return model.bytes(LARGEST);
    }

    Glyph template(byte[] bytes) {
        return Glyph.of(bytes, 0);
    }

    private static Map<String, String> properties(DataInputStream data) throws IOException {
        Map<String, String> properties = new TreeMap<>();
        for (int left = data.readInt(); left > 0; left--) {
            properties.put(data.readUTF(), data.readUTF());
        }
        return properties;
    }
}
