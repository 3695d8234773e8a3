/** Trainings that are started from outside, one at a time for each model. */
@NullMarked
package io.handwriting.examples.server.training;

import org.jspecify.annotations.NullMarked;
