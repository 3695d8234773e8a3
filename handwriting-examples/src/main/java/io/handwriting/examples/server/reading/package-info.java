/** The models that the server asks, and the lanes in which it asks them. */
@NullMarked
package io.handwriting.examples.server.reading;

import org.jspecify.annotations.NullMarked;
