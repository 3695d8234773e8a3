/** What the API keeps to itself. */
@NullMarked
package io.handwriting.internal;

import org.jspecify.annotations.NullMarked;
