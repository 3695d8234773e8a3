@NullMarked
package io.handwriting.plain.internal.runtime;

import org.jspecify.annotations.NullMarked;
