@NullMarked
package io.handwriting.djl.network;

import org.jspecify.annotations.NullMarked;
