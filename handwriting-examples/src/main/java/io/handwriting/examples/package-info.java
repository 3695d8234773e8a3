/** Small programs that show what the library does, each to be run on its own. */
@NullMarked
package io.handwriting.examples;

import org.jspecify.annotations.NullMarked;
