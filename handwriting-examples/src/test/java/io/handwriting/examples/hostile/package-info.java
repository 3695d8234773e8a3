/** Strangers who mean no good, and servers that are killed: the whole server from outside. */
@NullMarked
package io.handwriting.examples.hostile;

import org.jspecify.annotations.NullMarked;
