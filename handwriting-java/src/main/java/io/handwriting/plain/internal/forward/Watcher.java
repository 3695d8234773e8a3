package io.handwriting.plain.internal.forward;

import io.handwriting.network.layer.Tap;
import io.handwriting.network.layer.Volume;

/** Is shown what flows by the taps of a net. */
@FunctionalInterface
public interface Watcher {
    /**
     * Sees values.
     *
     * @param tap the tap
     * @param volume the size of the values
     * @param values the values, channel by channel; a copy
     */
    void see(Tap tap, Volume volume, float[] values);
}
