package io.handwriting.djl.internal.training;

import io.handwriting.network.WeightValues;

/**
 * The best net of a run up to now.
 *
 * @param epoch after which it was, from 1
 * @param validation how good it was
 * @param weights its weights
 */
record Best(int epoch, Validation validation, WeightValues weights) {}
