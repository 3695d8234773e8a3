/** The nets that come with the library. */
@NullMarked
package io.handwriting.djl.internal.architecture;

import org.jspecify.annotations.NullMarked;
