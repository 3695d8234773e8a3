@NullMarked
package io.handwriting.network;

import org.jspecify.annotations.NullMarked;
