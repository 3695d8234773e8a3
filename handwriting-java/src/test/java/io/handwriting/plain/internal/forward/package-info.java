@NullMarked
package io.handwriting.plain.internal.forward;

import org.jspecify.annotations.NullMarked;
