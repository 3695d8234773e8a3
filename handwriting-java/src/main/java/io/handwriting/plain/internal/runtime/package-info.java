/** Reading glyphs from many threads with a net in plain Java. */
@NullMarked
package io.handwriting.plain.internal.runtime;

import org.jspecify.annotations.NullMarked;
