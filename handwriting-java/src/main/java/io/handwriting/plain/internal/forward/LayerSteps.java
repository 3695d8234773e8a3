package io.handwriting.plain.internal.forward;

import io.handwriting.network.layer.BatchNormalization;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Dropout;
import io.handwriting.network.layer.Excitation;
import io.handwriting.network.layer.Flatten;
import io.handwriting.network.layer.GlobalAverage;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.LayerVisitor;
import io.handwriting.network.layer.MaximumPool;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Rescale;
import io.handwriting.network.layer.Reshape;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Volume;
import io.handwriting.network.layer.Weight;
import java.util.Arrays;

/** Adds the steps of one layer, and tells where its values lie. */
final class LayerSteps implements LayerVisitor<Place> {
    private final Passage passage;
    private final Place input;
    private final boolean rectified;

    LayerSteps(Passage passage, Place input, boolean rectified) {
        this.passage = passage;
        this.input = input;
        this.rectified = rectified;
    }

    private Place take(Order order, Layer layer) {
        return passage.slots().take(order, layer.after(input.volume()));
    }

    @Override
    public Place visit(Rescale layer) {
        float[] factors = new float[input.volume().channels()];
        float[] additions = new float[factors.length];
        Arrays.fill(factors, 1 / layer.deviation());
        Arrays.fill(additions, -layer.mean() / layer.deviation());
        return line(layer, factors, additions);
    }

    @Override
    public Place visit(BatchNormalization layer) {
        float[] factors = new float[layer.channels()];
        float[] additions = new float[factors.length];
        for (int i = 0; i < factors.length; i++) {
            double factor = passage.weight(layer.name() + ".scale")[i]
                    / Math.sqrt(passage.weight(layer.name() + ".variance")[i] + (double) BatchNormalization.EPSILON);
            factors[i] = (float) factor;
            additions[i] = (float)
                    (passage.weight(layer.name() + ".bias")[i] - factor * passage.weight(layer.name() + ".mean")[i]);
        }
        return line(layer, factors, additions);
    }

    private Place line(Layer layer, float[] factors, float[] additions) {
        Place output = take(input.order(), layer);
        passage.add(new Line(input, output, factors, additions));
        return output;
    }

    @Override
    public Place visit(Convolution layer) {
        boolean depthwise = layer.groups() > 1 && layer.groups() == layer.inputs() && layer.inputs() == layer.outputs();
        boolean large = layer.after(input.volume()).area() >= layer.outputs();
        Order order = !depthwise && (large || layer.groups() > 1) ? Order.PLANES : Order.PIXELS;
        Place from = passage.in(order, input);
        Place output = take(order, layer);
        if (depthwise) {
            passage.add(new DepthwiseConvolution(layer, from, output, filters(layer), bias(layer), rectified));
        } else if (order == Order.PLANES) {
            addPlanes(layer, from, output);
        } else {
            var shifts = Shift.of(layer, filters(layer), from.volume());
            passage.add(new PixelConvolution(from, output, shifts, bias(layer), rectified));
        }
        passage.release(from, input);
        return output;
    }

    private void addPlanes(Convolution layer, Place from, Place output) {
        MovedPlanes moved = new MovedPlanes(layer, from.volume(), passage.slots());
        passage.add(new PlaneConvolution(layer, from, output, moved, filters(layer), bias(layer), rectified));
        passage.slots().release(moved.slot());
    }

    private float[] filters(Convolution layer) {
        return passage.weight(layer.name() + ".weight");
    }

    private float[] bias(Convolution layer) {
        return layer.bias() ? passage.weight(layer.name() + ".bias").clone() : new float[layer.outputs()];
    }

    @Override
    public Place visit(Rectifier layer) {
        Place output = take(input.order(), layer);
        passage.add(new Rectifying(input, output));
        return output;
    }

    @Override
    public Place visit(MaximumPool layer) {
        Place output = take(input.order(), layer);
        passage.add(new MaximumPooling(layer, input, output));
        return output;
    }

    @Override
    public Place visit(GlobalAverage layer) {
        Place output = take(Order.PIXELS, layer);
        passage.add(new Averages(input, output.slot()));
        return output;
    }

    @Override
    public Place visit(Reshape layer) {
        Place planes = passage.in(Order.PLANES, input);
        Place output = take(Order.PLANES, layer);
        passage.add(new Reshaping(planes, output));
        passage.release(planes, input);
        return output;
    }

    @Override
    public Place visit(Flatten layer) {
        if (input.order() == Order.PIXELS && input.rows() == 1) {
            return input;
        }
        Place planes = passage.in(Order.PLANES, input);
        Place output = take(Order.PIXELS, layer);
        passage.add(new Flattening(planes, output));
        passage.release(planes, input);
        return output;
    }

    @Override
    public Place visit(Dense layer) {
        Place from = passage.in(Order.PIXELS, input);
        Place output = take(Order.PIXELS, layer);
        var shifts = Shift.of(layer.inputs(), layer.outputs(), passage.weight(layer.name() + ".weight"));
        passage.add(new PixelConvolution(
                from, output, shifts, passage.weight(layer.name() + ".bias").clone(), rectified));
        passage.release(from, input);
        return output;
    }

    @Override
    public Place visit(Dropout layer) {
        return input;
    }

    @Override
    public Place visit(Excitation layer) {
        Slots slots = passage.slots();
        int averages = slots.take(1, layer.channels());
        int squeezed = slots.take(1, layer.squeezed());
        int factors = slots.take(1, layer.channels());
        Place output = take(input.order(), layer);
        passage.add(new Averages(input, averages));
        passage.add(new Gate(averages, squeezed, factors, rows(layer.squeeze()), rows(layer.excite())));
        passage.add(new Scaling(input, factors, output));
        slots.release(averages);
        slots.release(squeezed);
        slots.release(factors);
        return output;
    }

    private float[][] rows(Weight matrix) {
        float[] values = passage.weight(matrix.name());
        float[][] rows = new float[matrix.shape().get(0)][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Arrays.copyOfRange(values, row * matrix.fanIn(), (row + 1) * matrix.fanIn());
        }
        return rows;
    }

    @Override
    public Place visit(Residual layer) {
        Place body = passage.afterNested(layer.body(), input);
        Place found = passage.afterNested(layer.shortcut(), input);
        Place shortcut = passage.in(body.order(), found);
        Volume volume = body.volume();
        Place output = passage.slots().take(body.order(), volume);
        passage.add(new Sum(body, shortcut, output, rectified));
        passage.release(body, input);
        passage.release(found, input, body);
        passage.release(shortcut, input, body, found);
        return output;
    }

    @Override
    public Place visit(Tap layer) {
        passage.see(layer, input);
        return input;
    }
}
