package io.handwriting.benchmarks;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.LayerKind;
import io.handwriting.ModelCard;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.NetworkFile;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Flatten;
import io.handwriting.network.layer.Tap;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What share of a plain matrix product's rate does the shipped model's forward pass reach, on the same runtime and one
 * core? All take turns within one run, so that what else the machine does hits them alike.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.handwriting.benchmarks.Utilisation
 * </pre>
 */
public final class Utilisation {
    private static final int SIDE = Glyph.PIXELS;
    /** How many turns each has when it counts. */
    public static final int ROUNDS = 30;

    private static final int WARM_UP = 5;
    private static final double TURN_SECONDS = 0.1;

    private Utilisation() {}

    /**
     * Prints the rates and shares.
     *
     * @param args none
     * @throws OrtException if ONNX Runtime fails
     */
    public static void main(String[] args) throws OrtException {
        Map<String, Double> rates = rates(ROUNDS);
        double product = rates.values().iterator().next();
        rates.forEach((what, rate) -> System.out.println(String.format(
                Locale.ROOT, "%-24s %6.1f G multiply-adds/s %5.0f %%", what, rate / 1e9, 100 * rate / product)));
    }

    /**
     * Measures.
     *
     * @param rounds how many turns each has
     * @return the medians of multiply-adds a second, the matrix product first
     * @throws OrtException if ONNX Runtime fails
     */
    public static Map<String, Double> rates(int rounds) throws OrtException {
        List<Pass> passes = new ArrayList<>();
        try {
            passes.add(Pass.of("matrix product", product(), SIDE));
            NetworkFile shipped = ShippedModel.content();
            for (int batch : new int[] {1, 8, 64}) {
                passes.add(Pass.of("shipped model, batch " + batch, shipped, batch));
            }
            return medians(passes, rounds);
        } finally {
            for (Pass pass : passes) {
                pass.close();
            }
        }
    }

    /** A square matrix times another: as many rows of as many pixels as a dense layer has outputs. */
    private static NetworkFile product() {
        Network network = new Network(
                List.of(new Flatten(), new Dense("product", SIDE, SIDE), new Tap("logits", LayerKind.OUTPUT)));
        Alphabet labels = Alphabet.of(IntStream.range(0, SIDE)
                .mapToObj(number -> String.format(Locale.ROOT, "%03d", number))
                .toList());
        ModelCard card =
                ModelCard.builder("a matrix product", "product", labels).build();
        return new NetworkFile(card, network, FirstWeights.of(network, 1));
    }

    private static Map<String, Double> medians(List<Pass> passes, int rounds) throws OrtException {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Pass pass : passes) {
                double rate = pass.rate();
                if (round >= 0) {
                    rates.computeIfAbsent(pass.name(), name -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        rates.forEach((name, all) -> medians.put(name, Medians.of(all)));
        return medians;
    }

    /** A net that is run again and again on the same numbers, into the same place. */
    private record Pass(
            String name,
            long multiplyAdds,
            OrtSession session,
            Map<String, OnnxTensor> inputs,
            Map<String, OnnxTensor> outputs) {

        static Pass of(String name, NetworkFile content, int batch) throws OrtException {
            Path file = ShippedModel.saved(content);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions settings = new OrtSession.SessionOptions()) {
                settings.setIntraOpNumThreads(1);
                OrtSession session = environment.createSession(file.toString(), settings);
                FloatBuffer glyphs = DirectFloats.of(batch * Glyph.PIXELS);
                SplittableRandom random = new SplittableRandom(1);
                for (int i = 0; i < glyphs.capacity(); i++) {
                    glyphs.put(i, (float) random.nextDouble());
                }
                int classes = content.network().classes();
                long[] input = {batch, 1, Glyph.SIZE, Glyph.SIZE};
                long[] output = {batch, classes};
                return new Pass(
                        name,
                        batch * content.network().multiplyAdds(),
                        session,
                        Map.of("glyphs", OnnxTensor.createTensor(environment, glyphs, input)),
                        Map.of(
                                "logits",
                                OnnxTensor.createTensor(environment, DirectFloats.of(batch * classes), output)));
            }
        }

        double rate() throws OrtException {
            long begin = System.nanoTime();
            int runs = 0;
            double seconds;
            do {
                session.run(inputs, outputs).close();
                runs++;
                seconds = (System.nanoTime() - begin) / 1e9;
            } while (seconds < TURN_SECONDS);
            return runs * (double) multiplyAdds / seconds;
        }

        void close() throws OrtException {
            inputs.values().forEach(OnnxTensor::close);
            outputs.values().forEach(OnnxTensor::close);
            session.close();
        }
    }
}
