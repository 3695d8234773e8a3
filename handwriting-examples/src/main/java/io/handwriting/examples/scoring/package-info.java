/** Reads many images: with all processors at once, in their order, and so that a run that was killed can go on. */
@NullMarked
package io.handwriting.examples.scoring;

import org.jspecify.annotations.NullMarked;
