package io.handwriting.plain.internal.forward;

import io.handwriting.network.Network;
import io.handwriting.network.WeightValues;
import io.handwriting.network.layer.Convolution;
import io.handwriting.network.layer.Dense;
import io.handwriting.network.layer.Layer;
import io.handwriting.network.layer.Rectifier;
import io.handwriting.network.layer.Residual;
import io.handwriting.network.layer.Tap;
import java.util.ArrayList;
import java.util.List;

/** Finds the steps of a net's forward pass, and the memory that they need. */
final class Passage {
    private final WeightValues weights;
    private final Slots slots = new Slots();
    private final List<Step> steps = new ArrayList<>();
    private final List<Forward.Seen> taps = new ArrayList<>();
    private final Place input = slots.take(Order.PLANES, Network.INPUT);
    private final Place scores;
    private int nested;

    private Passage(Network network, WeightValues weights) {
        this.weights = weights;
        scores = in(Order.PIXELS, after(network.layers(), input));
    }

    static Passage through(Network network, WeightValues weights) {
        return new Passage(network, weights);
    }

    Slots slots() {
        return slots;
    }

    List<Step> steps() {
        return steps;
    }

    List<Forward.Seen> taps() {
        return taps;
    }

    Place input() {
        return input;
    }

    Place scores() {
        return scores;
    }

    void add(Step step) {
        steps.add(step);
    }

    /** Probes see the layers of the net, and not those in its blocks. */
    void see(Tap tap, Place place) {
        if (nested == 0) {
            taps.add(new Forward.Seen(tap, place, steps.size()));
        }
    }

    float[] weight(String name) {
        return weights.get(name);
    }

    /** Adds the steps of layers; what they need on the way is free again afterwards. */
    private Place after(List<Layer> layers, Place from) {
        Place at = from;
        for (int i = 0; i < layers.size(); i++) {
            boolean rectified =
                    i + 1 < layers.size() && layers.get(i + 1) instanceof Rectifier && rectifies(layers.get(i));
            Place next = layers.get(i).accept(new LayerSteps(this, at, rectified));
            release(at, from, next);
            at = next;
            i += rectified ? 1 : 0;
        }
        return at;
    }

    Place afterNested(List<Layer> layers, Place from) {
        nested++;
        Place place = after(layers, from);
        nested--;
        return place;
    }

    /** Whether the steps of a layer can leave out what is below 0 themselves. */
    private static boolean rectifies(Layer layer) {
        return layer instanceof Convolution || layer instanceof Dense || layer instanceof Residual;
    }

    /** Brings values into an order. */
    Place in(Order order, Place place) {
        if (place.order() == order) {
            return place;
        }
        Place turned = slots.take(order, place.volume());
        add(new Turn(place, turned));
        return turned;
    }

    /** Gives a place back unless it is one of those that are still needed. */
    void release(Place place, Place... needed) {
        for (Place other : needed) {
            if (other.slot() == place.slot()) {
                return;
            }
        }
        slots.release(place.slot());
    }
}
