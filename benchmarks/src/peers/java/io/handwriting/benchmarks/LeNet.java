package io.handwriting.benchmarks;

import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.LayerKind;
import io.handwriting.ModelCard;
import io.handwriting.Recognizer;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.NetworkFile;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Flatten;
import io.handwriting.network.layer.MaximumPool;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Tap;
import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does a glyph take through the LeNet of DeepLearning4j's examples, as many parameters as the shipped model has,
 * there and here?
 *
 * <pre>
 * ./mvnw -q -DskipTests -Ppeers package
 * OMP_NUM_THREADS=1 java -jar benchmarks/target/benchmarks.jar LeNet
 * </pre>
 */
public class LeNet extends PerCall {
    private static final int CLASSES = Alphabet.EMNIST.size();

    /** Who computes; the net is the same, its weights are random. */
    @Param({"onnx", "deeplearning4j"})
    public String runtime;

    /** How many glyphs are computed at once. */
    @Param({"1", "32"})
    public int batch;

    private Answering answering;

    /** Builds the net. */
    @Setup
    public void build() {
        List<Glyph> glyphs = Characters.glyphs();
        List<Glyph> asked = IntStream.range(0, batch)
                .mapToObj(i -> glyphs.get(i % glyphs.size()))
                .toList();
        answering = runtime.equals("onnx") ? Here.of(asked) : There.of(asked);
    }

    /** Gives back what computes. */
    @TearDown
    public void close() {
        answering.close();
    }

    /**
     * Reads a batch; the time is that of the whole batch.
     *
     * @return the answers
     */
    @Benchmark
    public Object read() {
        return answering.answer();
    }

    private interface Answering {
        Object answer();

        void close();
    }

    private record Here(Recognizer recognizer, List<Glyph> glyphs) implements Answering {
        static Here of(List<Glyph> glyphs) {
            Network network = new Network(List.of(
                    new Convolution("conv1", 1, 20, 5, 1, 0, 1, true),
                    new MaximumPool(2),
                    new Convolution("conv2", 20, 50, 5, 1, 0, 1, true),
                    new MaximumPool(2),
                    new Flatten(),
                    new Dense("dense", 800, 500),
                    new Rectifier(),
                    new Dense("scores", 500, CLASSES),
                    new Tap("logits", LayerKind.OUTPUT)));
            ModelCard card =
                    ModelCard.builder("LeNet", "lenet", Alphabet.EMNIST).build();
            NetworkFile content = new NetworkFile(card, network, FirstWeights.of(network, 1));
            return new Here(Recognizer.open(ShippedModel.saved(content)), glyphs);
        }

        @Override
        public Object answer() {
            return recognizer.recognizeAll(glyphs);
        }

        @Override
        public void close() {
            recognizer.close();
        }
    }

    private record There(MultiLayerNetwork net, List<Glyph> glyphs) implements Answering {
        static There of(List<Glyph> glyphs) {
            MultiLayerConfiguration shape = new NeuralNetConfiguration.Builder()
                    .seed(1)
                    .list()
                    .layer(convolution(20))
                    .layer(pool())
                    .layer(convolution(50))
                    .layer(pool())
                    .layer(new DenseLayer.Builder()
                            .nOut(500)
                            .activation(Activation.RELU)
                            .build())
                    .layer(new OutputLayer.Builder(LossFunctions.LossFunction.MCXENT)
                            .nOut(CLASSES)
                            .activation(Activation.SOFTMAX)
                            .build())
                    .setInputType(InputType.convolutionalFlat(Glyph.SIZE, Glyph.SIZE, 1))
                    .build();
            MultiLayerNetwork net = new MultiLayerNetwork(shape);
            net.init();
            return new There(net, glyphs);
        }

        private static ConvolutionLayer convolution(int filters) {
            return new ConvolutionLayer.Builder(5, 5)
                    .nOut(filters)
                    .activation(Activation.IDENTITY)
                    .build();
        }

        private static SubsamplingLayer pool() {
            return new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX)
                    .kernelSize(2, 2)
                    .stride(2, 2)
                    .build();
        }

        @Override
        public Object answer() {
            float[] values = new float[glyphs.size() * Glyph.PIXELS];
            for (int i = 0; i < glyphs.size(); i++) {
                System.arraycopy(glyphs.get(i).toArray(), 0, values, i * Glyph.PIXELS, Glyph.PIXELS);
            }
            try (INDArray input = Nd4j.create(values, glyphs.size(), Glyph.PIXELS);
                    INDArray shares = net.output(input)) {
                return shares.toFloatMatrix();
            }
        }

        @Override
        public void close() {
            net.close();
        }
    }
}
