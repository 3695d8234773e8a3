/** Several characters in one drawing: cut into pieces, grouped, read and weighed; not for use from outside. */
@NullMarked
package io.handwriting.preprocess.internal.text;

import org.jspecify.annotations.NullMarked;
