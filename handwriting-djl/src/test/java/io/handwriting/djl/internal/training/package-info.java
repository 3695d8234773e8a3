@NullMarked
package io.handwriting.djl.internal.training;

import org.jspecify.annotations.NullMarked;
