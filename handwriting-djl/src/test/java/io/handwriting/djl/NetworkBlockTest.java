package io.handwriting.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import ai.djl.util.PairList;
import io.handwriting.Alphabet;
import io.handwriting.Glyph;
import io.handwriting.TrainingData;
import io.handwriting.network.Architecture;
import io.handwriting.network.FirstWeights;
import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.testkit.SyntheticGlyphs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nets work with DJL's own classes as its blocks do. */
class NetworkBlockTest {
    private static final TrainingData DATA = SyntheticGlyphs.data(Alphabet.DIGITS, 10, 1);

    private static NDArray glyphs(NDManager manager) {
        float[] values = new float[DATA.size() * Glyph.PIXELS];
        for (int row = 0; row < DATA.size(); row++) {
            DATA.copyGlyph(row, values, row * Glyph.PIXELS);
        }
        return manager.create(values, new Shape(DATA.size(), 1, Glyph.SIZE, Glyph.SIZE));
    }

    private static NDArray labels(NDManager manager) {
        float[] labels = new float[DATA.size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = DATA.labelIndex(row);
        }
        return manager.create(labels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PyTorch", "MXNet"})
    void djlsOwnTrainer_trainsIt(String engine) {
        Network network = Architecture.CNN_SMALL.network(10);
        try (Model model = Model.newInstance("net", engine)) {
            NetworkBlock block = NetworkBlock.of(network, FirstWeights.of(network, 1), model.getNDManager());
            model.setBlock(block);
            DefaultTrainingConfig config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                    .optOptimizer(Optimizer.adam()
                            .optLearningRateTracker(Tracker.fixed(0.003f))
                            .build());
            try (Trainer trainer = model.newTrainer(config)) {
                trainer.initialize(new Shape(1, 1, Glyph.SIZE, Glyph.SIZE));
                float first = step(trainer);
                float last = first;
                for (int i = 0; i < 12; i++) {
                    last = step(trainer);
                }
                assertThat(last).isLessThan(first / 2);
            }
            assertThat(block.weights().get("logits.weight"))
                    .isNotEqualTo(FirstWeights.of(network, 1).get("logits.weight"));
        }
    }

    private static float step(Trainer trainer) {
        try (NDManager room = trainer.getManager().newSubManager()) {
            float number;
            try (GradientCollector collector = trainer.newGradientCollector()) {
                NDList scores = trainer.forward(new NDList(glyphs(room)));
                NDArray loss = trainer.getLoss().evaluate(new NDList(labels(room)), scores);
                collector.backward(loss);
                number = loss.getFloat();
            }
            trainer.step();
            return number;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PyTorch", "MXNet"})
    void taps_areGivenByName(String engine) {
        Network network = Architecture.COMPACT.network(10);
        WeightValues weights = FirstWeights.of(network, 1);
        try (NDManager manager = Engine.getEngine(engine).newBaseManager()) {
            NetworkBlock block = NetworkBlock.of(network, weights, manager);
            ParameterStore store = new ParameterStore(manager, false);
            PairList<String, Object> asking = new PairList<>();
            asking.add(NetworkBlock.TAPS, true);

            NDList taps = block.forward(store, new NDList(glyphs(manager)), false, asking);
            NDList scores = block.forward(store, new NDList(glyphs(manager)), false);

            assertThat(taps.stream().map(NDArray::getName))
                    .containsExactly("conv1", "block1", "block2", "block3", "average", "logits");
            assertThat(scores.singletonOrThrow().toFloatArray())
                    .containsExactly(taps.get(taps.size() - 1).toFloatArray());
            assertThat(block.getOutputShapes(new Shape[] {new Shape(4, 1, 28, 28)})[0])
                    .isEqualTo(new Shape(4, 10));
            assertThat(block.weights().get("conv1.weight")).containsExactly(weights.get("conv1.weight"));
        }
    }
}
