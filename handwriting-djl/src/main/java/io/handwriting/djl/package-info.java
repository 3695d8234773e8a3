/** Makes models with the Deep Java Library: architectures, trainers, and a runtime for what they made. */
@NullMarked
package io.handwriting.djl;

import org.jspecify.annotations.NullMarked;
