@NullMarked
package io.handwriting.model;

import org.jspecify.annotations.NullMarked;
