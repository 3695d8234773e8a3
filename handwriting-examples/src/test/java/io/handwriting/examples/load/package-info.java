/** Many clients at once: programs that measure what a server bears, and a test of what it promises. */
@NullMarked
package io.handwriting.examples.load;

import org.jspecify.annotations.NullMarked;
