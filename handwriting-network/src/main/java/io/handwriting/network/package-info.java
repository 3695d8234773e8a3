/** Nets as plain data: lists of layers and their weights; what runs or writes them only has to visit the layers. */
@NullMarked
package io.handwriting.network;

import org.jspecify.annotations.NullMarked;
