@NullMarked
package io.handwriting.plain;

import org.jspecify.annotations.NullMarked;
