/** Nets as text, as model files have them. */
@NullMarked
package io.handwriting.network.internal.text;

import org.jspecify.annotations.NullMarked;
