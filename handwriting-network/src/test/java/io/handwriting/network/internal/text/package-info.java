@NullMarked
package io.handwriting.network.internal.text;

import org.jspecify.annotations.NullMarked;
