/** Nets as plain data: layers, their weights, their cost; what runs or writes them only has to visit the layers. */
@NullMarked
package io.handwriting.network;

import org.jspecify.annotations.NullMarked;
