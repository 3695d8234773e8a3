/** What reports and histories need to be written. */
@NullMarked
package io.handwriting.evaluation.internal;

import org.jspecify.annotations.NullMarked;
