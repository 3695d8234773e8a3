package io.handwriting.examples.server;

import io.handwriting.examples.server.reading.Answer;
import io.handwriting.examples.server.reading.HandReader;
import io.handwriting.examples.server.reading.Lease;
import io.handwriting.examples.server.reading.Readings;
import io.handwriting.examples.server.reading.RunningText;
import io.handwriting.examples.server.reading.TextOrder;
import io.handwriting.examples.server.wire.AnswerJson;
import io.handwriting.examples.server.wire.Json;
import io.handwriting.examples.server.wire.OrderJson;
import io.handwriting.examples.server.wire.TextJson;
import io.handwriting.examples.server.wire.TextOrderJson;
import io.handwriting.preprocess.ImageDecoder;
import io.handwriting.preprocess.Orientation;
import java.util.List;
import java.util.function.Consumer;

/** Reads a few drawings with a model in all the ways that clients may ask for, so that nobody's reading is its first. */
final class TrialReadings implements Consumer<Lease> {
    private static final int ROUNDS = 3;
    private static final String ALL = ",\"details\":[\"activations\",\"maps\",\"pipeline\",\"saliency\"]}";
    private static final String SEVEN =
            "iVBORw0KGgoAAAANSUhEUgAAACgAAAAoAQAAAACkhYXAAAAAYElEQVR42oXPMQ7AIAiFYTbHHsGjcDSHDp7Lm"
                    + "9gbODoYW9/v0qFJGb4QIBDsVtiPSU4zcxu481XvrpmWkPmKFxY8MWOQ88Aox9Zlx5aQ6xXLyxMzBrmWySgHTqebvn55AP1oq9eMftUv"
                    + "AAAAAElFTkSuQmCC";
    private static final List<String> ORDERS = List.of(
            "{\"image\":\"" + SEVEN + "\"" + ALL,
            "{\"strokes\":[[10,10,60,12,30,90]],\"variants\":true" + ALL,
            "{\"pixels\":" + Json.write(new int[784]) + ALL);

    private static final List<String> TEXTS = List.of(
            "{\"image\":\"" + SEVEN + "\"}",
            "{\"strokes\":[[10,10,60,12,30,90],[110,10,160,12,130,90]],\"pattern\":\"##\"}");

    private final TextOrderJson texts = new TextOrderJson(ImageDecoder.ofDefaults());
    private final OrderJson orders = new OrderJson(Orientation.UPRIGHT, ImageDecoder.ofDefaults());

    @Override
    public void accept(Lease lease) {
        HandReader nobody = HandReader.ofNobody(lease.model().reader());
        for (int round = 0; round < ROUNDS; round++) {
            for (String order : ORDERS) {
                Answer answer = Readings.with(lease.model(), nobody, orders.order(Json.object(order)));
                Json.write(AnswerJson.ofShares(answer));
                Json.write(AnswerJson.ofPercents(answer));
            }
            for (String text : TEXTS) {
                TextOrder order = texts.order(Json.object(text));
                Json.write(TextJson.of(new RunningText().read(lease.model().name(), nobody, order)));
            }
        }
    }
}
