package io.handwriting.onnx.internal.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.handwriting.Glyph;
import io.handwriting.LayerActivation;
import io.handwriting.network.ModelBytes;
import io.handwriting.network.layer.Tap;
import io.handwriting.spi.ScorerProbe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what flows by the taps of a net: the outputs of its graph. */
final class OnnxProbe implements ScorerProbe {
    private final List<Tap> taps;
    private final Set<String> outputs;
    private final Lanes lanes;

    OnnxProbe(List<Tap> taps, Lanes lanes) {
        this.taps = taps;
        this.lanes = lanes;
        outputs = taps.stream().map(Tap::name).collect(Collectors.toCollection(LinkedHashSet::new));
        outputs.add(ModelBytes.SCORES);
    }

    @Override
    public List<String> layers() {
        return taps.stream().map(Tap::name).toList();
    }

    @Override
    public List<LayerActivation> trace(Glyph glyph, float[] scores) {
        List<LayerActivation> seen = new ArrayList<>();
        lanes.run(lane -> {
            try (OrtSession.Result found = lane.outputs(glyph, outputs)) {
                tensor(found, ModelBytes.SCORES).getFloatBuffer().get(scores);
                for (Tap tap : taps) {
                    seen.add(activation(tap, tensor(found, tap.name())));
                }
            }
        });
        return seen;
    }

    private static OnnxTensor tensor(OrtSession.Result found, String name) {
        return (OnnxTensor) found.get(name).orElseThrow();
    }

    private static LayerActivation activation(Tap tap, OnnxTensor values) throws OrtException {
        List<Integer> shape = Arrays.stream(values.getInfo().getShape())
                .skip(1)
                .mapToObj(Math::toIntExact)
                .toList();
        return new LayerActivation(
                tap.name(), tap.kind(), shape, values.getFloatBuffer().array());
    }

    @Override
    public void score(Glyph glyph, float[] scores) {
        lanes.run(lane -> lane.score(List.of(glyph), 0, 1, scores));
    }
}
