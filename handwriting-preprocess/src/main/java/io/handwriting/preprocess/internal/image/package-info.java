/**
 * Decodes images that may come from anyone. Each form has a reader that looks at all sizes first and then hands no more
 * of the image to Commons Imaging than the pixels need.
 */
@NullMarked
package io.handwriting.preprocess.internal.image;

import org.jspecify.annotations.NullMarked;
