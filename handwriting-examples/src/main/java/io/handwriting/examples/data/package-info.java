/** Reads the public data that reports are made from. */
@NullMarked
package io.handwriting.examples.data;

import org.jspecify.annotations.NullMarked;
