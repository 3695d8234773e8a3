package io.handwriting.network.internal.text;

/** What layers are called in texts. */
final class LayerWord {
    static final String RESCALE = "rescale";
    static final String CONVOLUTION = "convolution";
    static final String NORMALIZATION = "normalization";
    static final String RECTIFIER = "rectifier";
    static final String MAXIMUM_POOL = "maximum-pool";
    static final String GLOBAL_AVERAGE = "global-average";
    static final String FLATTEN = "flatten";
    static final String DENSE = "dense";
    static final String DROPOUT = "dropout";
    static final String EXCITATION = "excitation";
    static final String RESHAPE = "reshape";
    static final String RESIDUAL = "residual";
    static final String TAP = "tap";

    private LayerWord() {}
}
