/**
 * Decodes images that may come from anyone. Each form has a reader that looks at all sizes first. PNG is unpacked here,
 * without AWT; of the other forms, Commons Imaging is handed no more than the pixels need.
 */
@NullMarked
package io.handwriting.preprocess.internal.image;

import org.jspecify.annotations.NullMarked;
