/** What the size of a character tells, next to others by the same hand. */
@NullMarked
package io.handwriting.preprocess.internal.stature;

import org.jspecify.annotations.NullMarked;
