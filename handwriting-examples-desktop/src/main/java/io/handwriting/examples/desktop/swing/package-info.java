/** A pad to write on in Swing, which reads while one writes. */
@NullMarked
package io.handwriting.examples.desktop.swing;

import org.jspecify.annotations.NullMarked;
