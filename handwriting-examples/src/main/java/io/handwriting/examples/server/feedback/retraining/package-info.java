/** Lets a model learn what users corrected, and shows whether that made it better. */
@NullMarked
package io.handwriting.examples.server.feedback.retraining;

import org.jspecify.annotations.NullMarked;
