package io.handwriting.spi;

/**
 * Makes a runtime or trainers known.
 *
 * <p>A provider has a public constructor without parameters that does next to nothing: no native library is loaded and
 * no network is used before something is opened. It is safe to call from any thread.
 */
public interface Provider {

    /**
     * Names the provider.
     *
     * @return a short name, unique among the providers of its kind, such as {@code onnx}
     */
    String name();

    /**
     * Ranks the provider.
     *
     * @return a number; where nobody asked for one by name, the available provider with the largest is taken, of equals
     *     the first by name
     */
    default int rank() {
        return 0;
    }

    /**
     * Tells whether the provider can work here; called before every use, so it is quick.
     *
     * @return available, or the reason why not
     */
    default Availability availability() {
        return Availability.available();
    }
}
