/** DJL's engines: which one, on which device, and how a net runs on it. */
@NullMarked
package io.handwriting.djl.internal.engine;

import org.jspecify.annotations.NullMarked;
