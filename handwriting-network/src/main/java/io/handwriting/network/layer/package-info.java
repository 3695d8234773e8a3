/** The layers that nets are made of, each with its weights, its sizes and its cost. */
@NullMarked
package io.handwriting.network.layer;

import org.jspecify.annotations.NullMarked;
