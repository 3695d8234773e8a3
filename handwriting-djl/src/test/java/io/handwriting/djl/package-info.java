@NullMarked
package io.handwriting.djl;

import org.jspecify.annotations.NullMarked;
