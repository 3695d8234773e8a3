@NullMarked
package io.handwriting.djl.internal.engine;

import org.jspecify.annotations.NullMarked;
