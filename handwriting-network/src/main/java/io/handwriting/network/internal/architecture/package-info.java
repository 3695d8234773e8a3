/** The nets that come with the library. */
@NullMarked
package io.handwriting.network.internal.architecture;

import org.jspecify.annotations.NullMarked;
