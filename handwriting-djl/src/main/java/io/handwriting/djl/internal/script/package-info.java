/** Nets and optimiser steps as TorchScript: one call into PyTorch instead of hundreds, and types other than fp32. */
@NullMarked
package io.handwriting.djl.internal.script;

import org.jspecify.annotations.NullMarked;
