/** Drawings that show no single character. */
@NullMarked
package io.handwriting.evaluation.internal.foreign;

import org.jspecify.annotations.NullMarked;
