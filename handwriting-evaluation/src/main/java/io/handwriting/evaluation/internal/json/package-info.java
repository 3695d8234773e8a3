/** Figures and histories as JSON. */
@NullMarked
package io.handwriting.evaluation.internal.json;

import org.jspecify.annotations.NullMarked;
