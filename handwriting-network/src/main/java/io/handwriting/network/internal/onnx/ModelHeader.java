package io.handwriting.network.internal.onnx;

import io.handwriting.ModelCard;
import io.handwriting.network.Network;
import io.handwriting.network.internal.text.NetworkParser;

/** A model file, and what it says of itself. */
public final class ModelHeader {
    private final byte[] bytes;
    private final ModelCard card;
    private final ModelProperties properties;

    private ModelHeader(byte[] bytes, ModelCard card, ModelProperties properties) {
        this.bytes = bytes;
        this.card = card;
        this.properties = properties;
    }

    static ModelHeader read(byte[] bytes) {
        OnnxReader.requireBeginning(bytes);
        ModelProperties properties = HeaderReader.read(ProtoFields.of(bytes));
        ModelCard card = ModelCard.fromProperties(properties.asMap());
        properties.require(
                OnnxFormat.VERSION_PROPERTY,
                OnnxFormat.VERSION,
                "The model file has another format than version " + OnnxFormat.VERSION + ", which this library reads.");
        return new ModelHeader(bytes, card, properties);
    }

    void requireChecksum(String found) {
        properties.require(
                OnnxFormat.CHECKSUM_PROPERTY,
                found,
                "The weights do not give the checksum that the model file states, so it is damaged or was changed.");
    }

    /**
     * Gives the file.
     *
     * @return its bytes; not a copy
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Tells what the model says of itself.
     *
     * @return the card
     */
    public ModelCard card() {
        return card;
    }

    /**
     * Reads the text of the net.
     *
     * @return the net that the file describes
     */
    public Network network() {
        return NetworkParser.read(properties.require(OnnxFormat.NETWORK_PROPERTY));
    }
}
