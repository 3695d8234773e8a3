package io.handwriting.djl.internal.script;

import ai.djl.engine.EngineException;
import ai.djl.pytorch.jni.IValue;
import io.handwriting.ProviderException;
import io.handwriting.djl.internal.engine.Backend;
import java.util.Locale;

/** What convolutions and dense layers are computed in while a net learns; weights and scores are fp32 always. */
public enum Precision {
    /** 32 bits. */
    FP32(6),

    /** 16 bits with the range of 32; fast where the processor has instructions for it. */
    BF16(15),

    /** 16 bits with more digits and less range, for GPUs. */
    FP16(5);

    private static final int CHANNELS_LAST = 2;

    private final int torchNumber;

    Precision(int torchNumber) {
        this.torchNumber = torchNumber;
    }

    /**
     * Finds a precision.
     *
     * @param name {@code fp32}, {@code bf16} or {@code fp16}
     * @return the precision
     */
    public static Precision named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * Refuses what an engine or a device cannot learn in, or hardly.
     *
     * @param backend what is to compute
     * @throws ProviderException if another precision should be asked for
     */
    public void requireFit(Backend backend) {
        if (this != FP32 && !backend.isPyTorch()) {
            throw new ProviderException("Only PyTorch learns in another precision than fp32.");
        }
        if (this == FP16 && backend.device().equals("cpu")) {
            throw new ProviderException("With fp16 a net learns about 25 times slower on a cpu than with fp32; ask for"
                    + " bf16 or fp32, or for a GPU.");
        }
    }

    /**
     * Tells whether this is bf16 on a processor that has no instructions for it.
     *
     * @param backend what is to compute
     * @return true if a net learns several times slower than with fp32
     */
    public boolean isSlowOn(Backend backend) {
        return this == BF16 && backend.device().equals("cpu") && !hasInstructions(backend);
    }

    private static boolean hasInstructions(Backend backend) {
        try (Script script = Script.of(backend, """
                  def bf16(self: __torch__.Script) -> bool:
                    return ops.mkldnn._is_mkldnn_bf16_supported()
                """)) {
            return script.call("bf16", IValue::toBoolean);
        } catch (EngineException e) {
            return false; // PyTorch was built without the library that has them
        }
    }

    /** Writes a tensor in this precision. */
    String cast(String tensor) {
        return "torch.to(" + tensor + ", " + torchNumber + ")";
    }

    /** Writes images or filters in this precision, and with all channels of a pixel side by side. */
    String castChannelsLast(String tensor) {
        return "torch.to(" + tensor + ", " + torchNumber + ", False, False, " + CHANNELS_LAST + ")";
    }
}
