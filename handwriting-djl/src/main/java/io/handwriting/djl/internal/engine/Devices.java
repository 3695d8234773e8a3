package io.handwriting.djl.internal.engine;

import ai.djl.Device;
import ai.djl.engine.Engine;
import io.handwriting.ProviderException;

/** Finds the device that a name means. */
final class Devices {
    private static final String CUDA = "cuda";

    private Devices() {}

    static Device named(String name, Engine engine) {
        int gpus = engine.getGpuCount();
        if (name.equals("auto")) {
            return gpus > 0 ? Device.gpu(0) : Device.cpu();
        }
        if (name.equals("cpu")) {
            return Device.cpu();
        }
        int wanted = number(name);
        if (wanted >= gpus) {
            throw new ProviderException("There is no device \"" + name + "\" here: " + engine.getEngineName() + " sees "
                    + (gpus == 0 ? "no GPU" : gpus + " GPUs, the first being cuda:0") + ". Ask for auto or cpu.");
        }
        return Device.gpu(wanted);
    }

    private static int number(String name) {
        if (name.equals(CUDA)) {
            return 0;
        }
        if (!name.matches(CUDA + ":\\d{1,3}")) {
            throw new ProviderException(
                    "There is no device \"" + name + "\"; auto, cpu, cuda or cuda:0 and the like can be asked for.");
        }
        return Integer.parseInt(name.substring(CUDA.length() + 1));
    }
}
