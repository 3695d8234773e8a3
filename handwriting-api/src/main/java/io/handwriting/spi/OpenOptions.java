package io.handwriting.spi;

import io.handwriting.HandwritingException;
import java.util.regex.Pattern;

/**
 * How a model is to be run.
 *
 * @param device {@code auto} for the best there is, {@code cpu}, {@code cuda}, or {@code cuda:1} and the like
 * @param threads how many threads one call may compute with, from 1 to 1024
 */
public record OpenOptions(String device, int threads) {
    private static final Pattern DEVICE = Pattern.compile("auto|cpu|cuda(:\\d{1,3})?");
    private static final int MOST_THREADS = 1024;

    /** The best device, and one thread a call, so that a library never takes more of a machine than its caller does. */
    public static final OpenOptions DEFAULTS = new OpenOptions("auto", 1);

    /** Refuses an unknown device and a number of threads outside 1 to 1024. */
    public OpenOptions {
        if (!DEVICE.matcher(device).matches()) {
            throw new HandwritingException(
                    "There is no device \"" + device + "\"; auto, cpu, cuda or cuda:0 and the like can be asked for.");
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new HandwritingException(
                    "A model runs with 1 to " + MOST_THREADS + " threads a call, not " + threads + ".");
        }
    }

    /**
     * Replaces the device.
     *
     * @param wanted {@code auto}, {@code cpu}, {@code cuda}, or {@code cuda:1} and the like
     * @return the changed options
     */
    public OpenOptions device(String wanted) {
        return new OpenOptions(wanted, threads);
    }

    /**
     * Replaces the number of threads.
     *
     * @param wanted from 1 to 1024
     * @return the changed options
     */
    public OpenOptions threads(int wanted) {
        return new OpenOptions(device, wanted);
    }
}
