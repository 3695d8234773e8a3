/** The forward pass of a net in plain loops over arrays; nothing in it needs more of Java than arrays and lists. */
@NullMarked
package io.handwriting.plain.internal.forward;

import org.jspecify.annotations.NullMarked;
