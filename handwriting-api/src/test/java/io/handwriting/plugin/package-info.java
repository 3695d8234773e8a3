/** Providers of many kinds, for class paths that tests throw away. */
@NullMarked
package io.handwriting.plugin;

import org.jspecify.annotations.NullMarked;
