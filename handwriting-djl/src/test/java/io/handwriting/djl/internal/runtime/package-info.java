@NullMarked
package io.handwriting.djl.internal.runtime;

import org.jspecify.annotations.NullMarked;
