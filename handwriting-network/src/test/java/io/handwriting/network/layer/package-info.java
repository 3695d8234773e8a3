@NullMarked
package io.handwriting.network.layer;

import org.jspecify.annotations.NullMarked;
