/**
 * What a provider's tests need: contracts to extend, such as {@link io.handwriting.testkit.RecognizerContract}, and
 * fixtures that need no files, such as {@link io.handwriting.testkit.SyntheticInk}.
 */
@NullMarked
package io.handwriting.testkit;

import org.jspecify.annotations.NullMarked;
