/**
 * For those who plug in a runtime or a trainer: implement a {@linkplain io.handwriting.spi.Provider provider} and name
 * it in {@code META-INF/services} and in the module descriptor.
 */
@NullMarked
package io.handwriting.spi;

import org.jspecify.annotations.NullMarked;
