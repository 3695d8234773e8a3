package io.handwriting.djl.internal.engine;

import ai.djl.Device;
import io.handwriting.ProviderException;

/** Finds the device that a name means. */
final class Devices {
    private static final String CUDA = "cuda";

    private Devices() {}

    static Device named(String name, String engine, int gpus) {
        if (name.equals("auto")) {
            return gpus > 0 ? Device.gpu(0) : Device.cpu();
        }
        if (name.equals("cpu")) {
            return Device.cpu();
        }
        int wanted = number(name);
        if (wanted >= gpus) {
            throw new ProviderException("There is no device \"" + name + "\" here: " + engine + " sees " + gpus(gpus)
                    + ". Ask for auto or cpu.");
        }
        return Device.gpu(wanted);
    }

    private static String gpus(int count) {
        return switch (count) {
            case 0 -> "no GPU";
            case 1 -> "one GPU, cuda:0";
            default -> count + " GPUs, cuda:0 to cuda:" + (count - 1);
        };
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
