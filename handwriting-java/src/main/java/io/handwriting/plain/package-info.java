/** A runtime for model files in plain Java, for wherever natives cannot go. */
@NullMarked
package io.handwriting.plain;

import org.jspecify.annotations.NullMarked;
