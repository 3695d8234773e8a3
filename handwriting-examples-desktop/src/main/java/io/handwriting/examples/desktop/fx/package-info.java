/** A pad to write on in JavaFX, which reads while one writes. */
@NullMarked
package io.handwriting.examples.desktop.fx;

import org.jspecify.annotations.NullMarked;
