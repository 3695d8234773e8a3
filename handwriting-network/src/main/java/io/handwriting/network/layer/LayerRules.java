package io.handwriting.network.layer;

import io.handwriting.ModelException;
import java.util.List;
import java.util.regex.Pattern;

/** What layers must keep to, be they made in Java or read from a file. */
final class LayerRules {
    private static final int LARGEST_COUNT = 65_536;
    private static final int LONGEST_NAME = 100;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1," + LONGEST_NAME + "}");

    private LayerRules() {}

    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new ModelException("A layer is named with 1 to " + LONGEST_NAME
                    + " letters from A to z, digits, dots, hyphens and underscores; \""
                    + name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "\" is no such name.");
        }
    }

    static void requireCount(String layer, String what, int count) {
        requireBetween(1, layer, what, count);
    }

    static void requireCountOrNone(String layer, String what, int count) {
        requireBetween(0, layer, what, count);
    }

    private static void requireBetween(int least, String layer, String what, int count) {
        if (count < least || count > LARGEST_COUNT) {
            throw new ModelException("The " + what + " of the layer \"" + layer + "\" must be from " + least + " to "
                    + LARGEST_COUNT + ", not " + count + ".");
        }
    }

    /** Refuses what is no share of something that may be left out. */
    static void requireShare(String layer, float share) {
        if (!(share >= 0 && share < 1)) {
            throw new ModelException("The layer \"" + layer
                    + "\" must leave out a share from 0 to below 1 while training, not " + share + ".");
        }
    }

    /** Refuses to put layers into one more residual block, should they lie too deep in it. */
    static void requireShallow(List<Layer> layers) {
        if (depth(layers) >= Residual.MOST_NESTED) {
            throw new ModelException("Residual blocks lie at most " + Residual.MOST_NESTED + " deep in each other.");
        }
    }

    private static int depth(List<Layer> layers) {
        int depth = 0;
        for (Layer layer : layers) {
            depth = Math.max(depth, depth(layer));
        }
        return depth;
    }

    private static int depth(Layer layer) {
        return layer instanceof Residual block ? 1 + Math.max(depth(block.body()), depth(block.shortcut())) : 0;
    }

    static void requireFit(String layer, boolean fits, Volume input) {
        if (!fits) {
            throw new ModelException("The layer \"" + layer + "\" does not fit behind " + input + " values.");
        }
    }
}
