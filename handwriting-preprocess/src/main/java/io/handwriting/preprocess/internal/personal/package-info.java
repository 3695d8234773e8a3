/** What a reader learns from a few corrections: the reader of one person. */
@NullMarked
package io.handwriting.preprocess.internal.personal;

import org.jspecify.annotations.NullMarked;
