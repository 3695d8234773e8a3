@NullMarked
package io.handwriting.djl.internal.script;

import org.jspecify.annotations.NullMarked;
