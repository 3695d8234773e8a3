/**
 * A whole model in three small classes, and how it is plugged in.
 *
 * <p>{@link io.handwriting.examples.nearest.NearestMean} learns, {@link io.handwriting.examples.nearest.MeanGlyphs} is
 * what was learnt, and {@link io.handwriting.examples.nearest.NearestMeanProvider} makes both known; two lines in
 * {@code META-INF/services} name it. Nothing else in the library knows of them.
 */
@NullMarked
package io.handwriting.examples.nearest;

import org.jspecify.annotations.NullMarked;
