package io.handwriting;

/** What a layer of a model does. */
public enum LayerKind {
    /** Slides small filters over an image: channels × height × width. */
    CONVOLUTION,
    /** Combines every input with every output: one number a channel. */
    DENSE,
    /** Gives the model's answer: one number a label. */
    OUTPUT,
    /** Does anything else. */
    OTHER
}
